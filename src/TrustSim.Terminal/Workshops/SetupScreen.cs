using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Workshops;
using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Workshops;

/// <summary>What a workshop begins with, a line each, and beside it the plan that follows; Enter begins.</summary>
sealed class SetupScreen : Screen
{
    const int PlanFrom = 70;

    readonly IReadOnlyList<LibraryEntry> library;
    readonly Func<LibraryEntry, WorkshopSetup, PacingModel, Screen> begin;
    readonly Dictionary<string, PacingModel> pacingModels = [];
    readonly ulong seed;
    WorkshopDraft draft;
    int selected;
    string typed = "";

    /// <param name="library">Those that can be played; at least one.</param>
    /// <param name="seed">Of the lots that will be drawn.</param>
    /// <param name="begin">Begins the workshop, and gives the screen that the room sees.</param>
    public SetupScreen(IReadOnlyList<LibraryEntry> library, WorkshopDraft draft, ulong seed,
        Func<LibraryEntry, WorkshopSetup, PacingModel, Screen> begin)
    {
        (this.library, this.draft, this.seed, this.begin) = (library, draft, seed, begin);
        // Who has said on the command line what is played wants to see the rest.
        selected = draft.IsScenarioGiven ? 1 : 0;
    }

    public override string Title => "A workshop";

    public override IReadOnlyList<Binding> Bindings =>
    [
        Binding.Arrows("line", "point at a line", by => Point(selected + by)),
        new(
            KeyAction.Turn, [Press.LeftRight], Field == SetupField.Names ? null : "change", "change what stands there",
            stroke => Change(stroke.Step)),
        new(
            KeyAction.Type, [Press.Figures], "a number", "type a number of people, tables or minutes",
            stroke => Type(typed.Length < 3 ? typed + stroke.Name : typed), Field.IsNumber()),
        new(KeyAction.Erase, [Press.Backspace], null, "take a digit back", () => Type(typed[..^1]), typed.Length > 0),
        new(
            KeyAction.TableNames, [Press.Sign('N')], Field == SetupField.Names ? "write the names" : null, "write the names of the tables",
            WriteNames, draft.AreTables),
        new(KeyAction.Continue, [Press.Enter], "begin", "begin, as planned beside it", Begin),
        Esc("back", "back"),
    ];

    SetupField Field => draft.FieldAt(selected);

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var fields = draft.Fields;
        selected = Math.Clamp(selected, 0, fields.Length - 1);
        return
        [
            .. fields.SelectMany(
                (field, index) =>
                    Layout.Hanging($"{(index == selected ? "▸" : " ")} {Label(field),-9} ", Style.Strong, Value(field),
                        index == selected ? Style.Selected : Style.Text, width, index)),
            Row.Empty,
            .. Layout.Render([new Block(BlockKind.Note, Runs.FromProgram(Hint(fields[selected])))], width),
        ];
    }

    public override int SideWidth(int width) => width < PlanFrom ? 0 : Math.Clamp(width * 2 / 5, 30, 48);

    public override ImmutableArray<Row> Side(int width, int height) =>
        Layout.Render(
            draft.Setup(seed).Diagnostic is { } diagnostic
                ? [Block.Say(BlockKind.Reason, "refusal.setup", ("why", Say.Runs(diagnostic).Capital()))]
                : PlanPage.Create(WorkshopPlan.From(Pacing, draft.Setup(seed)), draft.IsSplit).Blocks, width);

    public override void OnOption(int option) => Point(option);

    LibraryEntry Entry => library[draft.Scenario];

    PacingModel Pacing
    {
        get
        {
            if (!pacingModels.TryGetValue(Entry.Name, out var pacing))
                pacingModels[Entry.Name] = pacing = PacingModel.From(Entry.Scenario!);
            return pacing;
        }
    }

    void Point(int line) => (selected, typed) = (Math.Clamp(line, 0, draft.Fields.Length - 1), "");

    void Change(int by)
    {
        typed = "";
        draft = draft.Changed(Field, by, library.Count);
    }

    void Type(string digits)
    {
        typed = digits;
        if (int.TryParse(digits, out var number)) draft = draft.With(Field, number);
    }

    void WriteNames() => Shell.Push(new WriteScreen(
        "The tables", "Their names, with a comma between them.", string.Join(", ", draft.Tables), 2_000, "keep them",
            text => draft = draft.WithTables(text)));

    void Begin()
    {
        var setup = draft.Setup(seed);
        if (setup.Diagnostic is { } diagnostic) Shell.ShowStatus(Say.Text("refusal.not-yet", ("why", Say.Runs(diagnostic))));
        else Shell.Replace(begin(Entry, setup, Pacing));
    }

    string Value(SetupField field) => field switch
    {
        SetupField.Scenario =>
            $"{Run.Clean(Entry.Scenario!.About.Title)}{(library.Count > 1 ? $"  ({draft.Scenario + 1} of {library.Count})" : "")}",
        SetupField.Who => draft.AreTables ? "tables, each votes as one" : "people, each votes for themselves",
        SetupField.Number => draft.AreTables ? $"{draft.Tables.Length}" : $"{draft.People}",
        SetupField.Names => string.Join(", ", draft.Tables.Select(Run.Clean)),
        SetupField.Minutes => $"{draft.Minutes}",
        SetupField.Halves =>
            draft.IsSplit ? $"two halves, in turns ({string.Join(" and ", draft.Setup(seed).Groups.Select(group => group.Voters.Count))})"
                : "together",
        SetupField.Way => WorkshopWording.WayOf(draft.Way).Plain,
        SetupField.Rule => WorkshopWording.RuleOf(draft.Rule).Plain,
    };

    static string Label(SetupField field) => field switch
    {
        SetupField.Scenario => "Scenario",
        SetupField.Who => "Voters",
        SetupField.Number => "How many",
        SetupField.Names => "Names",
        SetupField.Minutes => "Minutes",
        SetupField.Halves => "The room",
        SetupField.Way => "Votes",
        SetupField.Rule => "Decides",
    };

    string Hint(SetupField field) => field switch
    {
        SetupField.Who => "Up to about twelve people, let each vote; with more, tables are quicker.",
        SetupField.Number => "Type the number, or change it by ← →.",
        SetupField.Names => "N writes names of your own.",
        SetupField.Minutes => "All the time there is, with the debrief; at least a third is kept for that.",
        SetupField.Halves =>
            draft.IsSplit ? "Both play the same story, one after the other, and see only at the end what the others did."
                : "All decide one story together.",
        SetupField.Way => "It can be changed before each vote (W).",
        SetupField.Rule => "The room sees this rule before it votes, and with each result.",
        SetupField.Scenario => Run.Clean(Entry.Scenario!.About.Summary),
    };
}
