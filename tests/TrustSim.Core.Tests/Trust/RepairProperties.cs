using CsCheck;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Trust;

public sealed class RepairProperties
{
    const double Rounding = 1e-9;

    static readonly Gen<(Team Team, Repair Repair)> Repairs =
        from run in Any.Run(6)
        from repair in Any.Repair(run.People)
        from nth in Gen.Int[0, 99]
        select Owed(run.Run().Team, repair, nth);

    // However many keys there are, most repairs match an earlier act.
    static (Team Team, Repair Repair) Owed(Team team, Repair repair, int nth)
    {
        var wronged = team.People.SelectMany(person => person.Breaches).Select(breach => breach.Key).Intersect(TrustKeyTable.All);
        var keys = wronged.Append(repair.Of).ToList();
        return (team, repair with { Of = keys[nth % keys.Count] });
    }

    [Fact]
    public void A_repair_never_lifts_trust_above_where_it_was_before_the_breach() => Repairs.Holds((moment, met) =>
    {
        var (_, ledger) = moment.Team.Decides(Effects.None with { Repairs = [moment.Repair] });
        foreach (var person in moment.Team.People)
        {
            var trust = person.Trust;
            foreach (var entry in ledger.Moods.Where(entry => entry.Person == person.Id && entry.Channel == Channel.Repair))
            {
                var before =
                    person.Breaches.Where(breach => new Cause(breach.Decision, breach.Key) == entry.Cause).Max(breach => breach.Before);
                trust += entry.Trust;
                if (entry.Trust > 0) trust.ShouldBeLessThanOrEqualTo(before + Rounding);
                met.Note("trust that comes back", entry.Trust > 0);
                met.Note("trust that stands above already", entry.Trust == 0);
            }
        }
    }, ["trust that comes back", "trust that stands above already"]);

    [Fact]
    public void A_repair_never_lowers_trust_or_raises_fear_or_deepens_a_scar() => Repairs.Holds((moment, met) =>
    {
        var (after, ledger) = moment.Team.Decides(Effects.None with { Repairs = [moment.Repair] });
        foreach (var person in moment.Team.People)
        {
            var (trust, fear) = ledger.AtOnce(person.Id);
            trust.ShouldBeGreaterThanOrEqualTo(0);
            fear.ShouldBeLessThanOrEqualTo(0);
            after[person.Id].Scar.ShouldBeLessThanOrEqualTo(person.Scar + Rounding);
            met.Note("a scar that heals", after[person.Id].Scar < person.Scar);
            met.Note("nothing to repair", trust == 0 && fear == 0);
        }
    }, ["a scar that heals", "nothing to repair"]);

    [Fact]
    public void Repeated_repairs_leave_half_of_every_scar() => Repairs.Holds((moment, met) =>
    {
        // Any repair, and of each key the one that heals most in the end: deeds do not wear out.
        var best = moment.Repair with { By = RepairKind.Deeds, Toward = [], Audience = Audience.Team, SeenBy = [] };
        foreach (var repair in TrustKeyTable.All.Select(key => best with { Of = key }).Prepend(moment.Repair))
        {
            var team = moment.Team;
            for (var i = 0; i < 10; i++) team = team.After(Effects.None with { Repairs = [repair] });
            foreach (var breach in team.People.SelectMany(person => person.Breaches))
            {
                breach.Scar.ShouldBeGreaterThanOrEqualTo(breach.FirstScar / 2 - Rounding);
                met.Note("a scar that has healed as far as it can", breach.FirstScar > 0 && breach.Scar < breach.FirstScar * .51);
            }
        }
    }, ["a scar that has healed as far as it can"]);
}
