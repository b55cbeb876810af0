namespace TrustSim.Presentation.Pages;

/// <summary>The briefing: your role, and your team with their strengths.</summary>
public static class BriefingPage
{
    public static Document Create(Scenario scenario)
    {
        var about = scenario.About;
        var page = ImmutableArray.CreateBuilder<Block>();
        page.Add(Block.Quote(BlockKind.Title, about.Title));
        page.AddRange(Paragraphs.Split(about.Summary).Select(text => Block.Quote(BlockKind.Prose, text)));
        if (about.You.Length > 0) page.Add(new(BlockKind.Prose, Wording.You(about)));
        page.Add(Block.Say(BlockKind.Heading, "play.your-team"));
        page.AddRange(scenario.Team.Where(member => member.From is null).Select(member => AboutMember(member) is { IsEmpty: false } about
            ? new Block(BlockKind.Speech, about, Runs.FromScenario(member.Name))
            : Block.Quote(BlockKind.Reason, member.Name)));
        if (about.HasFigures) page.Add(Block.Say(BlockKind.Note, "play.a-week-each", ("time", scenario.Step().A())));
        return new(Runs.FromScenario(about.Title), page.ToImmutable());
    }

    static Runs AboutMember(Member member) => Runs.Join(" ", new[]
    {
        Sentence(member.Role), Sentence(member.About), Sentence(member.Strength),
    }.Where(text => !text.IsEmpty));

    static Runs Sentence(string text)
    {
        var line = Run.FromScenario(text).Text;
        return Runs.FromScenario(line.Length == 0 || line[^1] is '.' or '!' or '?' ? line : line + ".");
    }
}
