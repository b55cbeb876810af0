using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Terminal.Tests.Bindings;

/// <summary>Properties of the lists of all screens together.</summary>
public sealed class KeyMeaningTests
{
    const string Catalogue = "tests/TrustSim.Terminal.Tests/Bindings/ScreenCatalogue.cs and the files beside it";

    // A field takes every letter, and any key closes the help, whatever they mean elsewhere. The B of a clicker blanks the screen, but only
    // where no answer B stands.
    static readonly KeyAction[] WhateverTheKey = [KeyAction.Type, KeyAction.Find, KeyAction.CloseHelp, KeyAction.Blank];

    public static TheoryData<Area> Areas => [.. Enum.GetValues<Area>()];

    [Theory, MemberData(nameof(Areas))]
    public void A_key_means_one_thing_in_an_area(Area area)
    {
        var meanings =
            from shown in ShownScreen.All
            where shown.State.Area == area
            from binding in shown.Bindings.Active()
            where !WhateverTheKey.Contains(binding.Action)
            from stroke in StrokesOf(binding)
            select (Stroke: stroke, Meaning: (binding.Action, Where: $"{shown.State.Screen} ({shown.State.Name})"));
        var clashes =
            from key in meanings.GroupBy(meaning => meaning.Stroke, meaning => meaning.Meaning)
            let each = key.DistinctBy(meaning => meaning.Action).Select(meaning => $"{meaning.Action} on {meaning.Where}").ToList()
            where each.Count > 1
            select $"{key.Key} is {string.Join(" and ", each)}";
        clashes.ShouldBeEmpty($"A key has two meanings in {area}. Give one of them another key.");
    }

    [Fact]
    public void A_key_has_one_binding_at_a_time()
    {
        foreach (var shown in ShownScreen.All.Where(shown => !shown.IsHelp))
            shown.Bindings.Active().SelectMany(StrokesOf).ShouldBeUnique($"{shown}");
    }

    [Fact]
    public void Letters_are_typed_in_text_lines_and_digits_in_figures_alone()
    {
        foreach (var shown in ShownScreen.All)
        {
            var field = shown.Parts[0] == typeof(WriteScreen) ? Press.Text : Press.Figures;
            foreach (var binding in shown.Bindings)
            {
                if (binding.Action == KeyAction.Type) binding.Keys.ShouldBe([field], $"{shown}");
                else binding.Keys.ShouldNotContain(Press.Text, $"{shown}");
                binding.Keys.Contains(Press.Any).ShouldBe(binding.Action == KeyAction.CloseHelp && shown.IsHelp, $"{shown}");
            }
        }
    }

    [Fact]
    public void Every_screen_stands_in_the_catalogue()
    {
        var known = ShownScreen.All.SelectMany(shown => shown.Parts).ToHashSet();
        var missing = typeof(Screen).Assembly.GetTypes().Where(type => !type.IsAbstract && IsShown(type) && !known.Contains(type));
        missing.Select(type => type.Name).ShouldBeEmpty($"Give it its states in {Catalogue}.");

        static bool IsShown(Type type) =>
            type.IsAssignableTo(typeof(Screen)) || type.IsAssignableTo(typeof(GroupView)) || type.IsAssignableTo(typeof(DebriefPart));
    }

    [Fact]
    public void Every_binding_holds_in_a_state_of_its_screen()
    {
        var never =
            from shown in ShownScreen.All
            from binding in shown.Bindings
            group binding.When by $"{shown.Parts[0].Name}: {binding.Action}, {binding.Help}"
            into same
            where !same.Any(when => when)
            select same.Key;
        never.ShouldBeEmpty($"Add a state in which it holds to {Catalogue}.");
    }

    [Fact]
    public void Every_screen_can_be_left_and_asked_for_its_keys()
    {
        foreach (var shown in ShownScreen.All.Where(shown => !shown.IsHelp))
        {
            var actions = shown.Bindings.Active().Select(binding => binding.Action).ToList();
            actions.ShouldContain(KeyAction.Back, $"{shown}");
            actions.ShouldContain(KeyAction.Help, $"{shown}");
        }
    }

    [Fact]
    public void Both_windows_of_a_workshop_share_its_area()
    {
        foreach (var window in (Type[])[typeof(GroupScreen), typeof(NotesScreen)])
            ShownScreen.All.Where(shown => shown.Parts[0] == window).Select(shown => shown.State.Area).Distinct().ShouldBe([Area.Workshop]);
    }

    static IEnumerable<string> StrokesOf(Binding binding) => binding.Keys.SelectMany(group => group.Strokes);
}
