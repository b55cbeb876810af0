using Xunit.Sdk;
using Xunit.v3;

// Terminal.Gui keeps its driver and colours in statics, so two simultaneous stages would draw over each other.
[assembly: Parallelization(Mode = ParallelMode.None)]
