namespace TrustSim.Terminal.Screens;

/// <summary>
/// Options, of which arrows, digits or a click select one. It begins without a selection, so that a player who reads on with Enter never
/// takes an unread option.
/// </summary>
/// <param name="resting">An option of the page that is shown while nothing is selected.</param>
sealed class OptionList(IReadOnlyList<string> options, int selected = -1, int resting = 0)
{
    /// <summary>As many as digits can point at.</summary>
    public const int MostShown = 9;

    public int Selected { get; private set; } = selected;

    public int Count => options.Count;

    /// <summary>The page of the one that is pointed at, from 0: a digit belongs to what is shown.</summary>
    public int Page => (Selected < 0 ? Math.Max(0, resting) : Selected) / MostShown;

    public int Pages => (Count + MostShown - 1) / MostShown;

    /// <summary>The first option of the page.</summary>
    public int First => Page * MostShown;

    /// <summary>How many options the page shows.</summary>
    public int Shown => Math.Min(MostShown, Count - First);

    /// <summary>The keys that turn the pages, where there are several; the arrows ↑↓ go over them, too.</summary>
    public Binding Turns => new(KeyAction.Turn, [Press.LeftRight], Say.Text("bind.page"), Say.Text("bind.turn-page"),
        stroke => Select(First + stroke.Step * MostShown is var first && first >= 0 && first < Count ? first : Selected), Pages > 1);

    public void Select(int option) => Selected = Math.Clamp(option, 0, Count - 1);

    public Binding Arrows(string? label, string help) => Binding.Arrows(label, help, Move, Count > 0);

    public Binding Numbers(string? label, string help) => Binding.Numbers(Shown, label, help, number => Select(First + number));

    public ImmutableArray<Row> Lines(int width)
    {
        var lines = ImmutableArray.CreateBuilder<Row>();
        for (var i = First; i < First + Shown; i++)
        {
            var isSelected = i == Selected;
            lines.AddRange(
                Layout.Hanging($"{(isSelected ? '►' : ' ')}{i - First + 1} ", Style.Strong, options[i],
                    isSelected ? Style.Selected : Style.Option, width, i));
        }

        return lines.ToImmutable();
    }

    void Move(int by) => Select(by < 0 && Selected < 0 ? Count - 1 : Selected + by);
}
