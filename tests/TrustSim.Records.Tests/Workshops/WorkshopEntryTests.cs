using System.Text.Json;
using CsCheck;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;

namespace TrustSim.Records.Tests.Workshops;

public sealed class WorkshopEntryTests
{
    static readonly Gen<TimeSpan> Time = Gen.Long[0, TimeSpan.TicksPerDay].Select(TimeSpan.FromTicks);

    static readonly Gen<ChoiceId> Choice = Gen.String[Gen.Char['\u0000', '\u04ff'], 0, 9].Select(text => new ChoiceId(text));

    static readonly Gen<string> Words = Gen.String[Gen.Char['\u0000', '\u30ff'], 0, 30];

    static readonly Gen<RoomAct> Act = Gen.OneOf(
        Gen.OneOf<RoomAct>(new RoomAct.GoOn(), new RoomAct.StopClock(), new RoomAct.RunClock(), new RoomAct.Close(), new RoomAct.Stay(), new RoomAct.End(), new RoomAct.TakeBack(), new RoomAct.Turn(), new RoomAct.Resume()),
        Time.Select(time => (RoomAct)new RoomAct.Discuss(time)),
        Time.Select(time => (RoomAct)new RoomAct.Talk(time)),
        Gen.Select(Time, Gen.Bool, (time, isLess) => (RoomAct)new RoomAct.Extend(isLess ? -time : time)),
        Gen.Enum<BallotWay>().Select(way => (RoomAct)new RoomAct.Vote(way)),
        Gen.Select(Gen.Int[0, 199], Choice, Gen.Bool, (voter, choice, isNone) => (RoomAct)new RoomAct.Cast(voter, isNone ? null : choice)),
        Gen.Select(Choice, Gen.Int[0, 200], (choice, hands) => (RoomAct)new RoomAct.Count(choice, hands)),
        Gen.Select(Choice, Words, (choice, text) => (RoomAct)new RoomAct.Remark(choice, text)),
        Choice.Select(choice => (RoomAct)new RoomAct.Decide(choice)),
        Gen.Select(Words, Words, (who, text) => (RoomAct)new RoomAct.Commit(who, text)),
        Gen.Int[1, 480].Select(minutes => (RoomAct)new RoomAct.Allow(minutes)));

    [Fact]
    public void Every_act_goes_through_the_file_unchanged() => Gen.Select(Act, Gen.Long[0, TimeSpan.TicksPerDay]).Holds(
        given =>
        {
            var at = Journal.Clock.Start.AddTicks(given.Item2);
            var json = JsonSerializer.Serialize(WorkshopEntry.Of(given.Item1, at, 7), WorkshopJson.Plain.WorkshopEntry);
            json.ShouldNotContain('\n');
            var entry = JsonSerializer.Deserialize(json, WorkshopJson.Plain.WorkshopEntry)!;
            entry.ToAct().ShouldBe(given.Item1);
            (entry.At, entry.Line).ShouldBe((at, 7));
        },
        cases: 2_000);

    [Fact]
    public void Every_kind_of_act_has_been_tried() => Act.All(2_000).Select(act => act.GetType()).Distinct().Count().ShouldBe(WorkshopEntry.Kinds.Count);
}
