namespace TrustSim.Terminal.Screens;

/// <summary>One part of the debrief, as screens show it: blocks that are split into pages of the window.</summary>
abstract class DebriefPart
{
    /// <summary>Cells of its prose: its pages tell much in few rows.</summary>
    protected const int WidestProse = 76;

    public abstract string Title { get; }

    /// <summary>Whether words stand in place of drawings.</summary>
    public bool IsInWords { get; set; }

    /// <summary>Whether one can go from decision to decision in it.</summary>
    public virtual bool StepsThroughDecisions => false;

    /// <summary>How long it moves when it appears for the first time; zero: not at all.</summary>
    public virtual TimeSpan MotionTime => TimeSpan.Zero;

    /// <summary>What keys do in this part only.</summary>
    public virtual IReadOnlyList<Binding> Bindings => [];

    public virtual int InSight => -1;

    /// <param name="decision">The decision that is pointed at, from 1; 0: there is none.</param>
    /// <param name="isBeside">Whether <see cref="Beside"/> is shown.</param>
    public virtual IEnumerable<Block> Blocks(int decision, bool isBeside) => [];

    /// <summary>The pages of this part in a window of this size, at least one.</summary>
    public virtual ImmutableArray<ImmutableArray<Row>> Pages(int width, int height, int decision, bool isBeside) =>
        PageSplit.Render(Blocks(decision, isBeside).SelectMany(Shown), width, height, WidestProse);

    /// <summary>What stands beside the body where the window is wide; nothing elsewhere.</summary>
    public virtual IEnumerable<Block> Beside => [];

    public virtual void OnOption(int option)
    {
    }

    // The rows of the keys are what one points at.
    IEnumerable<Block> Shown(Block block) => IsInWords && block.Drawing is not KeysDrawing ? new[] { block }.InWords() : [block];
}
