namespace TrustSim.Core.Paths;

/// <summary>A choice in a form that exploring can apply many times.</summary>
/// <param name="Index">Index among all choices of the scenario.</param>
/// <param name="Scene">Index of its scene.</param>
/// <param name="Clarity">Effect of its push of clarity on people; null where it has none.</param>
/// <param name="Work">Weeks of work that it adds or takes at once; null where it does neither.</param>
/// <param name="Marks">Flags and counters that some condition asks for: position in the state, whether to add the value, and the
/// value.</param>
/// <param name="Chosen">Position that records the choice; −1 where no condition asks for it.</param>
/// <param name="After">The conditions of its outcome's parts.</param>
sealed record CompiledChoice(
    int Index,
    int Scene,
    Decision Decision,
    Choice Source,
    CompiledCondition? When,
    CompiledAct? Clarity,
    CompiledRepair[] Repairs,
    CompiledAct[] Acts,
    double? Work,
    (int At, bool Adds, double Value)[] Marks,
    int Chosen,
    CompiledCondition[] After,
    CompiledExit[] Exits);
