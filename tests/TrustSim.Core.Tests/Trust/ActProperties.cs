using CsCheck;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Trust;

public sealed class ActProperties
{
    // Half of the acts use the key with the strongest habit, however many keys there are.
    static readonly Gen<(Team Team, Act Act)> Habitual =
        from moment in Any.Moment
        from isUsual in Gen.Bool
        select isUsual ? (moment.Team, moment.Act with { Key = TrustKeyTable.All.MaxBy(key => moment.Team.Habits[(int)key]) }) : moment;

    const double Rounding = 1e-9;

    [Fact]
    public void An_honoured_act_never_lowers_trust_or_raises_fear() => Any.Moment.Holds((moment, met) =>
    {
        var (after, ledger) = moment.Team.Decides(moment.Act with { Polarity = Polarity.Honoured, Breach = null });
        foreach (var person in moment.Team.People)
        {
            var (trust, fear) = ledger.AtOnce(person.Id);
            trust.ShouldBeGreaterThanOrEqualTo(0);
            fear.ShouldBeLessThanOrEqualTo(0);
            after[person.Id].Scar.ShouldBe(person.Scar);
            met.Note("somebody whom it moves", trust > 0 && fear < 0);
            met.Note("somebody whom it does not reach", trust == 0 && fear == 0);
            met.Note("somebody with a scar", person.Scar > 0);
        }
    }, ["somebody whom it moves", "somebody whom it does not reach", "somebody with a scar"]);

    [Theory, InlineData(Polarity.Against), InlineData(Polarity.Overdone)]
    public void An_act_against_a_key_or_an_overdone_one_never_raises_trust_or_lowers_fear(Polarity polarity) =>
        Any.Moment.Holds((moment, met) =>
    {
        var (after, ledger) = moment.Team.Decides(moment.Act with { Polarity = polarity });
        foreach (var person in moment.Team.People)
        {
            var (trust, fear) = ledger.AtOnce(person.Id);
            trust.ShouldBeLessThanOrEqualTo(0);
            fear.ShouldBeGreaterThanOrEqualTo(0);
            after[person.Id].Scar.ShouldBeGreaterThanOrEqualTo(person.Scar);
            met.Note("somebody whom it moves", trust < 0 && fear > 0);
            met.Note("a lie", moment.Act.Breach == Breach.Honesty);
            met.Note("trust that is gone", person.Trust < 1);
        }
    }, ["somebody whom it moves", "a lie", "trust that is gone"]);

    [Fact]
    public void Stronger_is_never_weaker() => Any.Moment.Holds((moment, met) =>
    {
        foreach (var (weaker, stronger) in ((Strength, Strength)[])[(Strength.Slight, Strength.Clear), (Strength.Clear, Strength.Strong)])
        {
            var (afterWeaker, lessDone) = moment.Team.Decides(moment.Act with { Strength = weaker });
            var (afterStronger, moreDone) = moment.Team.Decides(moment.Act with { Strength = stronger });
            foreach (var person in moment.Team.People)
            {
                var (less, more) = (lessDone.AtOnce(person.Id), moreDone.AtOnce(person.Id));
                Math.Abs(more.Trust).ShouldBeGreaterThanOrEqualTo(Math.Abs(less.Trust) - Rounding);
                Math.Abs(more.Fear).ShouldBeGreaterThanOrEqualTo(Math.Abs(less.Fear) - Rounding);
                afterStronger[person.Id].Scar.ShouldBeGreaterThanOrEqualTo(afterWeaker[person.Id].Scar - Rounding);
                met.Note("more", Math.Abs(more.Trust) > Math.Abs(less.Trust));
                met.Note("a deeper scar", afterStronger[person.Id].Scar > afterWeaker[person.Id].Scar);
            }
        }
    }, ["more", "a deeper scar"]);

    [Fact]
    public void A_witness_never_moves_further_than_a_target() => Any.Moment.Holds((moment, met) =>
    {
        foreach (var person in moment.Team.People)
        {
            if (moment.Team.People.FirstOrDefault(other => other.Id != person.Id) is not { } target) return;
            var (struck, aimed) = moment.Team.Decides(moment.Act with { Toward = [person.Id] });
            var (spared, watched) = moment.Team.Decides(moment.Act with { Toward = [target.Id] });
            var (direct, witness) = (aimed.AtOnce(person.Id), watched.AtOnce(person.Id));
            Math.Abs(witness.Trust).ShouldBeLessThanOrEqualTo(Math.Abs(direct.Trust) + Rounding);
            Math.Abs(witness.Fear).ShouldBeLessThanOrEqualTo(Math.Abs(direct.Fear) + Rounding);
            spared[person.Id].Scar.ShouldBeLessThanOrEqualTo(struck[person.Id].Scar + Rounding);
            met.Note("a witness who is moved", witness.Trust != 0 || witness.Fear != 0);
            met.Note("a witness who sees nothing", witness is (0, 0) && direct is not (0, 0));
        }
    }, ["a witness who is moved", "a witness who sees nothing"]);

    /// <summary>
    /// Holds up to a habit of 0.35. Above it, people expect the best of the player and forgive a single lapse more easily.
    /// </summary>
    [Fact]
    public void From_trust_45_up_a_breach_of_care_costs_at_least_what_the_same_strength_earns() => Habitual.Holds((moment, met) =>
    {
        var act = moment.Act;
        met.Note("a habit that is too good", moment.Team.Habits[(int)act.Key] > .35);
        if (moment.Team.Habits[(int)act.Key] > .35) return;
        met.Note("somebody who trusts", moment.Team.People.Any(person => person.Trust >= 45));
        var (_, good) = moment.Team.Decides(act with { Polarity = Polarity.Honoured, Breach = null, Toward = [] });
        var (_, bad) = moment.Team.Decides(act with { Polarity = Polarity.Against, Breach = Breach.Care, Toward = [] });
        foreach (var person in moment.Team.People.Where(person => person.Trust >= 45))
            (-bad.AtOnce(person.Id).Trust).ShouldBeGreaterThanOrEqualTo(good.AtOnce(person.Id).Trust - Rounding);
    }, ["a habit that is too good", "somebody who trusts"]);
}
