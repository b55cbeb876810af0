using System.Text;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

/// <summary>The index spares reading thousands of journals, and never says anything else than they do.</summary>
public sealed class IndexTests : Given
{
    const int Many = PlaythroughIndex.MostUnknown + 1;

    static readonly DateTime Before = new(2026, 1, 1, 9, 0, 0, DateTimeKind.Utc);

    string Index => Path.Combine(Plays, "index");

    string[] Journals => [.. Directory.GetFiles(Plays, "*.journal").Order(StringComparer.Ordinal)];

    [Fact]
    public void Many_journals_get_an_index_that_says_the_same()
    {
        KeepMany();
        var read = Store.All().Select(Said).ToList();
        File.Exists(Index).ShouldBeTrue();
        Store.PathsOf(Scenario.About.Id).Count().ShouldBe(2);
        // Without the index, every one of these would be damaged.
        foreach (var journal in Journals) Altered(journal);
        Store.All().Select(Said).ShouldBe(read);
    }

    [Fact]
    public void Few_journals_have_none()
    {
        Keep("yes-1", "no-2");
        Settle();
        Store.All();
        File.Exists(Index).ShouldBeFalse();
    }

    [Fact]
    public void A_journal_that_was_damaged_in_the_meantime_says_so_when_it_is_wanted()
    {
        KeepMany();
        Store.All();
        Altered(Journals[0]);
        var kept = Store.All().Single(each => each.File == Journals[0]);
        kept.Playthrough.ShouldBeNull();
        kept.Remark.ShouldNotBeNull();
        kept.IsDamaged.ShouldBeTrue();
    }

    [Fact]
    public void A_journal_that_has_changed_is_read_again()
    {
        KeepMany();
        var kept = Store.All()[^1];
        using (var session = Store.Resume(kept)) session.SetAlias("Heron");
        Store.All().Single(each => each.File == kept.File).Alias.ShouldBe("Heron");
        // A change of the same length is noticed by its time.
        File.WriteAllText(kept.File, File.ReadAllText(kept.File).Replace("Heron", "Raven", StringComparison.Ordinal));
        Store.All().Single(each => each.File == kept.File).Tree!.Alias.ShouldBeNull();
    }

    [Fact]
    public void An_index_that_is_damaged_is_made_anew()
    {
        KeepMany();
        var read = Store.All().Select(Said).ToList();
        var whole = File.ReadAllBytes(Index);
        for (var at = 0; at < whole.Length; at += whole.Length / 7)
        {
            var broken = whole.ToArray();
            broken[at] ^= 1;
            foreach (var bytes in (byte[][])[broken, whole[..at]])
            {
                File.WriteAllBytes(Index, bytes);
                Store.All().Select(Said).ShouldBe(read);
                File.ReadAllBytes(Index).ShouldBe(whole);
            }
        }
    }

    [Fact]
    public void What_is_gone_from_the_folder_is_gone_from_the_index()
    {
        KeepMany();
        using (var session = Store.Resume(Store.All()[0])) session.SetAlias("Heron");
        Settle();
        File.Delete(Index);
        Store.All();
        InIndex("Heron").ShouldBeTrue();
        var kept = Store.All().Single(each => each.Alias == "Heron");
        Store.Remove(kept.File);
        File.Exists(Index).ShouldBeFalse();
        Store.All();
        InIndex("Heron").ShouldBeFalse();
        File.Delete(Journals[0]);
        Store.All().Count.ShouldBe(Many - 1);
        InIndex(Path.GetFileName(Journals[0])).ShouldBeTrue();
        var gone = Path.GetFileName(Journals[0]);
        File.Delete(Journals[0]);
        Store.All();
        InIndex(gone).ShouldBeFalse();
    }

    [Fact]
    public void What_somebody_wrote_for_themselves_is_not_in_the_index()
    {
        KeepMany();
        using (var session = Store.Resume(Store.All()[0])) session.Commit("Ask Ada before the release.");
        Settle();
        File.Delete(Index);
        Store.All();
        InIndex("Ada").ShouldBeFalse();
        Store.Due().ShouldNotBeNull().Tree!.Commitment!.Text.ShouldBe("Ask Ada before the release.");
    }

    void KeepMany()
    {
        for (var number = 0; number <= Many; number++)
        {
            if (number % 2 == 0) Keep("yes-1");
            else Keep("yes-1", "no-2");
        }

        Settle();
    }

    /// <summary>Makes the journals as old as those of an earlier day.</summary>
    void Settle()
    {
        foreach (var journal in Journals) File.SetLastWriteTimeUtc(journal, Before);
    }

    /// <summary>Damages a journal, and leaves its length and its time as they were.</summary>
    static void Altered(string journal)
    {
        File.WriteAllBytes(journal, [.. File.ReadAllBytes(journal).Select(sign => sign == (byte)'e' ? (byte)'f' : sign)]);
        File.SetLastWriteTimeUtc(journal, Before);
    }

    bool InIndex(string words) => File.ReadAllBytes(Index).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;

    static string Said(SavedPlaythrough kept) =>
        $"{kept.File} {kept.Title} {kept.Id} {kept.Scenario} {kept.Alias} {kept.Started:O} {kept.LastPlayed:O} {kept.Decisions} "
            + $"{kept.HasFinished} {kept.IsUnfinished} {kept.IsTaken} {string.Join(' ', kept.Brief!.Paths)}";
}
