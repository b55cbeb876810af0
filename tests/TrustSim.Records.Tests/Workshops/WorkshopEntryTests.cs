using System.Text;
using CsCheck;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;
using TrustSim.Records.Workshops;

namespace TrustSim.Records.Tests.Workshops;

public sealed class WorkshopEntryTests
{
    static readonly Gen<TimeSpan> Time = Gen.Long[0, TimeSpan.TicksPerDay].Select(TimeSpan.FromTicks);

    static readonly Gen<ChoiceId> Choice = AnyText.WellFormed.Select(text => new ChoiceId(text));

    static readonly Gen<string> Words = AnyText.WellFormed;

    static readonly Gen<string> Code =
        Gen.Int[0, PhoneCode.Signs.Length - 1].Select(sign => PhoneCode.Signs[sign]).Array[PhoneCode.Length]
            .Select(signs => new string(signs));

    static readonly Gen<VoteMove> Move = Gen.Select(Choice, Choice, Gen.Int[1, 200], Gen.Int[0, 3],
        (from, to, voters, none) => new VoteMove(none == 1 ? null : from, none == 2 ? null : to, voters));

    static readonly Gen<Tally> Counts = Gen.Select(Gen.Int[0, 200].Array[1, 9], Move.Array[0, 4], Gen.Bool, Gen.Int[0, 9],
        (counts, moves, isTold, abstained) => new Tally([.. counts], isTold ? [.. moves] : null, abstained));

    static readonly Gen<WorkshopAct> Act = Gen.OneOf(
        Gen.OneOf<WorkshopAct>(new WorkshopAct.Continue(), new WorkshopAct.StopClock(), new WorkshopAct.RunClock(), new WorkshopAct.Close(),
            new WorkshopAct.Stay(), new WorkshopAct.End(), new WorkshopAct.TakeBack(), new WorkshopAct.DoAgain(), new WorkshopAct.Turn(), new WorkshopAct.Resume()),
        Time.Select(time => (WorkshopAct)new WorkshopAct.Discuss(time)),
        Time.Select(time => (WorkshopAct)new WorkshopAct.Talk(time)),
        Gen.Select(Time, Gen.Bool, (time, isLess) => (WorkshopAct)new WorkshopAct.Extend(isLess ? -time : time)),
        Gen.Enum<BallotWay>().Select(way => (WorkshopAct)new WorkshopAct.Vote(way)),
        Gen.Select(Gen.Int[0, 199], Choice, Gen.Bool,
            (voter, choice, isNone) => (WorkshopAct)new WorkshopAct.Cast(voter, isNone ? null : choice)),
        Gen.Select(Choice, Gen.Int[0, 200], (choice, hands) => (WorkshopAct)new WorkshopAct.Count(choice, hands)),
        Gen.Select(Choice, Words, (choice, text) => (WorkshopAct)new WorkshopAct.Remark(choice, text)),
        Gen.Select(Choice, Counts.Array[0, 3], Gen.Bool, Gen.Bool, (choice, counts, isTold, isOfFew) =>
            (WorkshopAct)new WorkshopAct.Decide(choice, isTold ? [.. counts, .. isOfFew ? [null] : (Tally?[])[]] : null)),
        Gen.Select(Words, Words, Gen.Long[0, 99], Gen.Bool, (key, text, seen, isText) =>
            (WorkshopAct)new WorkshopAct.Press(key, "Read", isText ? seen : null, isText ? text : null)),
        Gen.Int[0, 200].Select(votes => (WorkshopAct)new WorkshopAct.Close(Votes: votes)),
        Choice.Select(choice => (WorkshopAct)new WorkshopAct.Tell(choice)),
        Gen.Select(Words, Words, (who, text) => (WorkshopAct)new WorkshopAct.Commit(who, text)),
        Gen.Int[1, 480].Select(minutes => (WorkshopAct)new WorkshopAct.Allow(minutes)),
        Gen.Select(Code, Gen.Int[PhoneCode.LowestPort, ushort.MaxValue],
            (code, port) => (WorkshopAct)new WorkshopAct.Admit(code, port)),
        Counts.Select(counts => (WorkshopAct)new WorkshopAct.Close(counts)));

    static readonly WorkshopJournal Rules = new(_ => null);

    [Fact]
    public void Every_act_goes_through_the_file_unchanged() => Gen.Select(Act, Gen.Long[0, TimeSpan.TicksPerDay]).Holds(
        given =>
        {
            var at = Journal.Clock.Start.AddTicks(given.Item2);
            var json = Rules.JsonOf(given.Item1, new(At: at, Line: 7));
            json.ShouldNotContain('\n');
            var (stamp, act) = Read(json);
            act.ShouldBe(given.Item1);
            (stamp.At, stamp.Line).ShouldBe((at, 7));
        },
        cases: 2_000);

    [Fact]
    public void Half_a_character_becomes_the_sign_for_it_and_then_stays() => AnyText.Any.Holds((text, met) =>
    {
        var once = ThroughTheFile(text);
        once.ShouldBe(AnyText.Repaired(text));
        ThroughTheFile(once).ShouldBe(once);
        met.Note("half a character", once != text);
    }, ["half a character"], cases: 1_000);

    [Fact]
    public void Every_kind_of_act_is_tested() =>
        Act.All(2_000).Select(act => act.GetType()).Distinct().ShouldBe(typeof(WorkshopAct).GetNestedTypes(), ignoreOrder: true);

    [Fact]
    public void Every_act_has_a_word_in_journals() =>
        WorkshopJson.Plain.WorkshopAct.PolymorphismOptions!.DerivedTypes.Select(kind => kind.DerivedType)
            .ShouldBe(typeof(WorkshopAct).GetNestedTypes(), ignoreOrder: true);

    static (LineStamp Stamp, WorkshopAct? Act) Read(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var stamp = JournalJson.Read(bytes, JournalJson.Plain.LineStamp)!;
        return (stamp, Rules.EventIn(bytes, stamp));
    }

    static string ThroughTheFile(string text) =>
        ((WorkshopAct.Remark)Read(Rules.JsonOf(new WorkshopAct.Remark(new("yes"), text), new())).Act!).Text;
}
