namespace TrustSim.Terminal.Screens;

/// <summary>
/// Options, of which arrows, digits or a click select one. It begins without a selection, so that a player who reads on with Enter never
/// takes an unread option.
/// </summary>
sealed class OptionList(IReadOnlyList<string> options, int selected = -1)
{
    public int Selected { get; private set; } = selected;

    public int Count => options.Count;

    public void Select(int option) => Selected = Math.Clamp(option, 0, Count - 1);

    public Binding Arrows(string? label, string help) => Binding.Arrows(label, help, Move, Count > 0);

    public Binding Numbers(string? label, string help) => Binding.Numbers(Count, label, help, Select);

    public ImmutableArray<Row> Lines(int width)
    {
        var lines = ImmutableArray.CreateBuilder<Row>();
        for (var i = 0; i < Count; i++)
        {
            var isSelected = i == Selected;
            lines.AddRange(
                Layout.Hanging($"{(isSelected ? '►' : ' ')}{i + 1} ", Style.Strong, options[i], isSelected ? Style.Selected : Style.Option,
                    width, i));
        }

        return lines.ToImmutable();
    }

    void Move(int by) => Select(by < 0 && Selected < 0 ? Count - 1 : Selected + by);
}
