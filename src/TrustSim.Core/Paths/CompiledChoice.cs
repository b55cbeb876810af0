using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Core.Paths;

/// <summary>A choice, ready to be taken many times.</summary>
/// <param name="Index">Its number among all choices of the scenario.</param>
/// <param name="Scene">Its scene, by index.</param>
/// <param name="Clarity">What its push of clarity does to people; null where it has none.</param>
/// <param name="Work">Weeks that it pays at once, or costs; null where it does neither.</param>
/// <param name="Marks">Flags and counters that some condition asks for: where they stand, whether the value is added, and the
/// value.</param>
/// <param name="Chosen">Where it is noted that it was taken; −1 where no condition asks for it.</param>
sealed record CompiledChoice(
    int Index,
    int Scene,
    Decision Decision,
    Choice Source,
    CompiledCondition? When,
    CompiledAct? Clarity,
    CompiledAct[] Acts,
    double? Work,
    (int At, bool Adds, double Value)[] Marks,
    int Chosen,
    CompiledExit[] Exits);
