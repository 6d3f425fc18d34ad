// testkube: a real Kubernetes control plane for end-to-end tests, in one process.
//
//	testkube serve   etcd + kube-apiserver + controller-manager + scheduler + node simulator
//	testkube seed    apply the demo estate (manifests/*.yaml)
//	testkube bulk    many nodes and pods, and measure
//	testkube dump    record raw list responses of every kind
//	testkube token   print a bearer token of a service account
//
// Run by the name kubectl it is kubectl.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	"k8s.io/klog/v2"
)

func main() {
	if filepath.Base(os.Args[0]) == "kubectl" {
		kubectl()
		return
	}
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: testkube serve|seed|bulk|dump|token [flags]")
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	cmds := map[string]func(context.Context, []string) error{
		"serve": serve, "seed": seed, "bulk": bulk, "dump": dump, "token": token,
	}
	cmd, ok := cmds[os.Args[1]]
	if !ok {
		fmt.Fprintln(os.Stderr, "unknown command", os.Args[1])
		os.Exit(2)
	}
	if err := cmd(ctx, os.Args[2:]); err != nil {
		klog.Flush()
		fmt.Fprintln(os.Stderr, "testkube "+os.Args[1]+":", err)
		os.Exit(1)
	}
}

func defaultState() string {
	if s := os.Getenv("TESTBED_STATE"); s != "" {
		return s
	}
	home, _ := os.UserHomeDir()
	return filepath.Join(home, ".cache", "pellucid", "testbed", "kubernetes")
}

// clients holds what the subcommands need; QPS limits are lifted.
type clients struct {
	cfg  *rest.Config
	kube *kubernetes.Clientset
	dyn  dynamic.Interface
}

func connect(kubeconfig string) (*clients, error) {
	cfg, err := clientcmd.BuildConfigFromFlags("", kubeconfig)
	if err != nil {
		return nil, err
	}
	cfg.QPS = -1
	cfg.WarningHandler = rest.NoWarnings{}
	kube, err := kubernetes.NewForConfig(cfg)
	if err != nil {
		return nil, err
	}
	dyn, err := dynamic.NewForConfig(cfg)
	return &clients{cfg, kube, dyn}, err
}

// clientFlags parses a subcommand's flags with the common --kubeconfig.
func clientFlags(name string, args []string, add func(*flag.FlagSet)) (*clients, *flag.FlagSet, error) {
	fs := flag.NewFlagSet(name, flag.ExitOnError)
	kc := fs.String("kubeconfig", filepath.Join(defaultState(), "kubeconfig"), "admin kubeconfig")
	if add != nil {
		add(fs)
	}
	if err := fs.Parse(args); err != nil {
		return nil, nil, err
	}
	c, err := connect(*kc)
	return c, fs, err
}

func token(ctx context.Context, args []string) error {
	var ns, sa *string
	c, _, err := clientFlags("token", args, func(fs *flag.FlagSet) {
		ns = fs.String("namespace", "transparency-system", "namespace")
		sa = fs.String("serviceaccount", "viewer", "service account")
	})
	if err != nil {
		return err
	}
	t, err := requestToken(ctx, c.kube, *ns, *sa)
	fmt.Println(t)
	return err
}
