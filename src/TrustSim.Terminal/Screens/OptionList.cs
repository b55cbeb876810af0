using System.Collections.Immutable;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;

namespace TrustSim.Terminal.Screens;

/// <summary>
/// Options of which one can be pointed at, by arrows, digits or a click. It begins with none, so that somebody who reads on by Enter
/// never takes one unread.
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
                Layout.Hanging($"{(isSelected ? '▸' : ' ')}{i + 1} ", Style.Strong, options[i], isSelected ? Style.Selected : Style.Option,
                    width, i));
        }

        return lines.ToImmutable();
    }

    void Move(int by) => Select(by < 0 && Selected < 0 ? Count - 1 : Selected + by);
}
