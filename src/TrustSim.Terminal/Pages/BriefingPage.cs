using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Text;

namespace TrustSim.Terminal.Pages;

/// <summary>Who you are, your team with their strengths, what is at stake.</summary>
public static class BriefingPage
{
    public static Page Create(Scenario scenario)
    {
        var about = scenario.About;
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Title, about.Title));
        page.AddRange(Paragraphs.Split(about.Summary).Select(text => new Passage(Role.Prose, text)));
        if (about.You.Length > 0) page.Add(new(Role.Speech, about.You, "You"));
        if (!about.Objectives.IsEmpty)
        {
            page.Add(new(Role.Heading, "What is at stake"));
            page.AddRange(about.Objectives.Select(objective => new Passage(Role.Reason, $"· {objective}")));
        }

        page.Add(new(Role.Heading, "Your team"));
        page.AddRange(scenario.Team.Select(member => AboutMember(member) is { Length: > 0 } about ? new Passage(Role.Speech, about, member.Name) : new Passage(Role.Reason, member.Name)));
        page.Add(new(Role.Note, "Each decision takes a week. What people feel decides what they tell you."));
        return new(about.Title, page.ToImmutable());
    }

    static string AboutMember(Member member) => string.Join(' ', new[]
    {
        Sentence(member.Role), Sentence(member.About), member.Strength.Length > 0 ? $"Strength: {Sentence(member.Strength)}" : "",
    }.Where(text => text.Length > 0));

    static string Sentence(string text)
    {
        var line = Passage.Clean(text);
        return line.Length == 0 || line[^1] is '.' or '!' or '?' ? line : line + ".";
    }
}
