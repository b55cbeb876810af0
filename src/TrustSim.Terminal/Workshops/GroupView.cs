using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Drawing;

namespace TrustSim.Terminal.Workshops;

/// <summary>What the room sees at one stage, page by page, and what keys mean there.</summary>
abstract class GroupView(GroupScreen screen)
{
    protected GroupScreen Screen { get; } = screen;

    protected GroupDesk Desk => Screen.Desk;

    protected Workshop Workshop => Screen.Desk.Workshop;

    public abstract string Title { get; }

    /// <summary>The keys that matter now, where the last page is shown.</summary>
    public abstract string Keys { get; }

    /// <summary>The keys that matter where there is another page.</summary>
    public virtual string TurningKeys => "Enter next page · PgUp back a page · U take back · ? help";

    public abstract IReadOnlyList<(string Key, string Does)> Help { get; }

    /// <summary>Whether Enter turns to the next page first, where there is one.</summary>
    public virtual bool EnterTurns => true;

    /// <summary>At least one page.</summary>
    public abstract ImmutableArray<ImmutableArray<Row>> Pages(int width, int height);

    public abstract bool OnKey(Key key);

    /// <summary>A vote, or a count, has been taken back.</summary>
    public virtual void TakenBack()
    {
    }

    public virtual void OnOption(int option)
    {
    }

    /// <summary>The option that a key names, by its letter or its number; −1: none.</summary>
    protected static int OptionOf(Key key, int count)
    {
        var sign = key.AsRune.Value;
        var option = sign is >= 'a' and <= 'z' ? sign - 'a' : sign is >= 'A' and <= 'Z' ? sign - 'A' : sign is >= '1' and <= '9' ? sign - '1' : -1;
        return option < count ? option : -1;
    }

    protected static char LetterOf(Key key) => char.ToLowerInvariant((char)key.AsRune.Value);

    /// <summary>Rows above, and below them pages that get what room is left.</summary>
    protected static ImmutableArray<ImmutableArray<Row>> Under(IReadOnlyList<Row> above, int height, Func<int, ImmutableArray<ImmutableArray<Row>>> pages) =>
        [.. pages(Math.Max(3, height - above.Count)).Select(page => (ImmutableArray<Row>)[.. above, .. page])];
}
