using Xunit.Sdk;
using Xunit.v3;

// Terminal.Gui keeps its driver and colours in statics, so that two stages at once would paint on each other.
[assembly: Parallelization(Mode = ParallelMode.None)]
