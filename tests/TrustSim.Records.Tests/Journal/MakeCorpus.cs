using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

public sealed class MakeCorpus
{
    [Fact]
    public void Make()
    {
        if (Environment.GetEnvironmentVariable("MAKE_CORPUS") is not { } target) return;
        var text = File.ReadAllText(Environment.GetEnvironmentVariable("MAKE_SMALL")!);
        var scenario = ScenarioReader.Read(text, "small").Scenario!;
        Playthrough P(Scenario s, params string[] choices) => choices.Aggregate(Playthrough.Start(s), (play, choice) => play.ToQuestion().Decide(new(choice)));
        void Write(string name, Action<PlayKeeper, PlayRecord> play)
        {
            var folder = Directory.CreateTempSubdirectory().FullName;
            var keeper = new PlayKeeper(folder, t => ScenarioReader.Read(t, "kept").Scenario, TimeProvider.System);
            using (var record = keeper.Begin(scenario, text)) play(keeper, record);
            File.Copy(Directory.GetFiles(folder).Single(), Path.Combine(target, name + ".journal"));
        }

        Write("whole", (k, r) => { r.Note(P(scenario, "ask-who")); r.Note(P(scenario, "ask-who", "amends")); });
        Write("finished", (k, r) => { r.Note(P(scenario, "own-it")); r.Note(P(scenario, "own-it", "let-ada")); r.Note(P(scenario, "own-it", "let-ada").ToQuestion()); });
        Write("roads", (k, r) =>
        {
            r.Note(P(scenario, "ask-who")); r.Note(P(scenario, "ask-who", "amends")); r.Note(P(scenario, "ask-who", "amends").ToQuestion());
            r.Note(P(scenario)); r.Note(P(scenario, "own-it")); r.GoOver(r.Tree.Others[0]); r.Note(P(scenario)); r.Note(P(scenario, "wait")); r.Note(P(scenario, "wait", "go-along"));
        });
        Write("all-kinds", (k, r) =>
        {
            r.Note(P(scenario, "ask-who")); r.Note(P(scenario)); r.Note(P(scenario, "own-it"));
            r.Predict(new(new("bo"), Move.Up, Move.Down)); r.Call(r.Tree.Current, "The honest road"); r.CallPlayer("Heron");
            r.Dispose();
            using var again = k.GoOn(k.Unfinished().Single());
            again.Note(P(scenario, "own-it", "let-ada")); again.Note(P(scenario, "own-it", "let-ada").ToQuestion());
            again.Reflect("Where did you say something that made it easier, or harder, to tell you the truth?", "When I swept up the glass.");
            again.Commit("If Bo is quiet, then I will ask him what he has seen."); again.Remind();
        });
        Write("changed-scenario", (k, r) =>
        {
            r.Note(P(scenario, "ask-who")); r.Note(P(scenario, "ask-who", "go-along"));
            r.Renew(text.Replace("id: go-along", "id: along"), 1);
        });
        var whole = File.ReadAllBytes(Path.Combine(target, "whole.journal"));
        File.WriteAllBytes(Path.Combine(target, "torn.journal"), whole[..^9]);
        var damaged = File.ReadAllBytes(Path.Combine(target, "finished.journal"));
        damaged[Array.LastIndexOf(damaged, (byte)'\n', Array.LastIndexOf(damaged, (byte)'\n', damaged.Length - 2) - 1) + 40] ^= 1;
        File.WriteAllBytes(Path.Combine(target, "damaged.journal"), damaged);
        File.WriteAllText(Path.Combine(target, "newer-kind.journal"), System.Text.Encoding.UTF8.GetString(whole) + JournalLine.Of("""{"kind":"vote","at":"2026-11-25T10:00:00+00:00","hands":4}"""));
        var lines = System.Text.Encoding.UTF8.GetString(whole).Split('\n');
        File.WriteAllText(Path.Combine(target, "newer-field.journal"), lines[0] + "\n" + lines[1] + "\n" + JournalLine.Of(lines[2][17..].Replace("\"choice\"", "\"mood\":\"curious\",\"choice\"")));
        File.WriteAllText(Path.Combine(target, "newer-version.journal"), JournalLine.Of(lines[0][17..].Replace("\"journal\":2", "\"journal\":3")) + lines[1] + "\n");
    }
}
