using System.Collections.Immutable;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;

namespace TrustSim.Terminal.Screens;

/// <summary>One part of the debrief, as screens show it.</summary>
abstract class DebriefPart
{
    public abstract string Title { get; }

    /// <summary>Whether one can go from decision to decision in it.</summary>
    public virtual bool StepsThroughDecisions => false;

    /// <summary>What keys do in this part only.</summary>
    public virtual IReadOnlyList<Binding> Bindings => [];

    public virtual int InSight => -1;

    /// <param name="decision">The one that is pointed at, from 1; 0: there is none.</param>
    public abstract ImmutableArray<Row> Body(int width, int height, int decision);

    public virtual void OnOption(int option)
    {
    }
}
