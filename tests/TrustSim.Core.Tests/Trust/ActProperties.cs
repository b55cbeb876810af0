using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Trust;

public sealed class ActProperties
{
    const double Rounding = 1e-9;

    [Fact]
    public void An_honoured_act_never_lowers_trust_or_raises_fear() => Any.Moment.Holds(moment =>
    {
        var (after, ledger) = moment.Team.Decides(moment.Act with { Polarity = Polarity.Honoured, Breach = null });
        foreach (var person in moment.Team.People)
        {
            var (trust, fear) = ledger.AtOnce(person.Id);
            trust.ShouldBeGreaterThanOrEqualTo(0);
            fear.ShouldBeLessThanOrEqualTo(0);
            after[person.Id].Scar.ShouldBe(person.Scar);
        }
    });

    [Theory, InlineData(Polarity.Against), InlineData(Polarity.Overdone)]
    public void What_works_against_a_key_or_overdoes_it_never_raises_trust_or_lowers_fear(Polarity polarity) => Any.Moment.Holds(moment =>
    {
        var (after, ledger) = moment.Team.Decides(moment.Act with { Polarity = polarity });
        foreach (var person in moment.Team.People)
        {
            var (trust, fear) = ledger.AtOnce(person.Id);
            trust.ShouldBeLessThanOrEqualTo(0);
            fear.ShouldBeGreaterThanOrEqualTo(0);
            after[person.Id].Scar.ShouldBeGreaterThanOrEqualTo(person.Scar);
        }
    });

    [Fact]
    public void Stronger_is_never_weaker() => Any.Moment.Holds(moment =>
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
            }
        }
    });

    [Fact]
    public void A_witness_never_moves_further_than_a_target() => Any.Moment.Holds(moment =>
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
        }
    });

    /// <summary>Holds as long as people have not yet learned to expect the best of you (habit at most 0.35): after that a single lapse is forgiven more easily.</summary>
    [Fact]
    public void From_trust_45_up_a_breach_of_care_costs_at_least_what_the_same_strength_earns() => Any.Moment.Holds(moment =>
    {
        var act = moment.Act;
        if (moment.Team.Habits[(int)act.Key] > .35) return;
        var (_, good) = moment.Team.Decides(act with { Polarity = Polarity.Honoured, Breach = null, Toward = [] });
        var (_, bad) = moment.Team.Decides(act with { Polarity = Polarity.Against, Breach = Breach.Care, Toward = [] });
        foreach (var person in moment.Team.People.Where(person => person.Trust >= 45))
            (-bad.AtOnce(person.Id).Trust).ShouldBeGreaterThanOrEqualTo(good.AtOnce(person.Id).Trust - Rounding);
    });
}
