using System.Text;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Story;
using TrustSim.Core.Text;

namespace TrustSim.Authoring.Tests.Translations;

/// <summary>Checks beginning, filling and updating a translation.</summary>
public sealed class TranslationTests
{
    const string Story =
        """
        trustsim: 1
        title: The Report
        team:
          ada: { name: Ada Berg, role: Analyst }
        scenes:
          monday:
            title: Monday
            text: |
              The report went out.

              The client has noticed.
            says:
              - ada: Who rings them?
              - ada: Well.
            choices:
              - id: mine
                text: That the check was yours.
                acts: [{ take-the-hit: clear, why: You named your part. }, { open-up: slight }]
                repairs: { of: take-the-hit, by: both, why: You said it again. }
                after: "It is quiet: very quiet."
        """;

    [Fact]
    public void A_new_file_has_every_text_in_the_order_of_the_scenario()
    {
        var draft = Draft(Story);
        (draft.Texts, draft.Missing, draft.Stale, draft.LeftOver).ShouldBe((12, 11, 0, 0));
        draft.Text.ShouldNotBeNull()[(draft.Text!.IndexOf("translation:", StringComparison.Ordinal))..].ShouldBe(
            """
            translation: de
            title:
              of: The Report
              to: |-
            ask:
              of: What do you do?
              to: |-

            team:
              ada:
                name:
                  of: Ada Berg
                  to: Ada Berg
                role:
                  of: Analyst
                  to: |-

            scenes:

              monday:
                title:
                  of: Monday
                  to: |-
                text:
                  of: |-
                    The report went out.

                    The client has noticed.
                  to: |-
                says:
                  # Ada Berg
                  - of: Who rings them?
                    to: |-
                  # Ada Berg
                  - of: Well.
                    to: |-
                choices:
                  mine:
                    text:
                      of: That the check was yours.
                      to: |-
                    after:
                      of: |-
                        It is quiet: very quiet.
                      to: |-
                    why:
                      - of: You named your part.
                        to: |-
                      - of: You said it again.
                        to: |-

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_file_that_has_just_been_begun_lacks_its_translations_and_nothing_else()
    {
        var reading = Read(Story, Draft(Story).Text!);
        Found(reading).Select(found => found.Code).Distinct().ShouldBe([DiagnosticCatalogue.Untranslated]);
        Found(reading).Count().ShouldBe(11);
        Texts(reading).ShouldBe(Texts(ScenarioReader.Read(Story, "story.yaml")));
    }

    [Fact]
    public void A_file_that_has_been_filled_in_is_what_is_played()
    {
        var reading = Read(Story, Filled(Story));
        Found(reading).ShouldBeEmpty();
        Texts(reading).ShouldAllBe(text => text.Value == "Ada Berg" || text.Value.StartsWith("DE "));
        reading.Scenario![new SceneId("monday")].Choices[0].Effects.Repairs[0].Why.ShouldBe("DE You said it again.");
        reading.Scenario[new SceneId("monday")].Choices[0].Effects.Acts[1].Why.ShouldBeEmpty();
    }

    [Fact]
    public void The_short_form_is_enough()
    {
        var reading =
            Read(Story,
                "translation: de\ntitle: Der Bericht\nscenes:\n  monday:\n    says: [Wer ruft an?, Gut.]\n    choices: { mine: { text: "
                    + "Dass du es warst. } }\n");
        reading.Scenario.ShouldNotBeNull().About.Title.ShouldBe("Der Bericht");
        reading.Scenario.Scenes[0].Says.Select(line => line.Text).ShouldBe(["Wer ruft an?", "Gut."]);
        reading.Scenario.Scenes[0].Ask.ShouldBe("What do you do?");
        Found(reading).Select(found => found.Code).Distinct().ShouldBe([DiagnosticCatalogue.Untranslated]);
    }

    [Fact]
    public void A_text_that_has_changed_makes_its_translation_stale_until_somebody_says_otherwise()
    {
        var changed = Story.Replace("Analyst", "Lead analyst", StringComparison.Ordinal);
        var filled = Filled(Story);
        Found(Read(changed, filled)).ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCatalogue.Stale);

        var updated = Draft(changed, filled);
        (updated.Missing, updated.Stale).ShouldBe((0, 1));
        updated.Text.ShouldNotBeNull().ShouldContain("      of: Lead analyst\n      was: Analyst\n      to: DE Analyst\n");
        Draft(changed, updated.Text).Text.ShouldBe(updated.Text);
        var found = Found(Read(changed, updated.Text!)).ShouldHaveSingleItem();
        found.Code.ShouldBe(DiagnosticCatalogue.Stale);
        found.Message.ShouldContain("'Analyst', which has become 'Lead analyst'");

        Found(Read(changed, updated.Text!.Replace("      was: Analyst\n", "", StringComparison.Ordinal))).ShouldBeEmpty();
        Found(Read(Story, updated.Text!)).ShouldBeEmpty("the original is what it was");
        Draft(Story, updated.Text).Text.ShouldBe(filled);
    }

    [Fact]
    public void A_line_put_before_another_leaves_its_translation_alone()
    {
        var longer = Story.Replace("      - ada: Who", "      - ada: Good morning.\n      - ada: Who", StringComparison.Ordinal);
        var reading = Read(longer, Filled(Story));
        reading.Scenario!.Scenes[0].Says.Select(line => line.Text).ShouldBe(["Good morning.", "DE Who rings them?", "DE Well."]);
        Found(reading).ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCatalogue.Untranslated);
    }

    [Fact]
    public void A_stale_translation_stays_with_the_text_that_it_stands_beside()
    {
        const string file = """
            translation: de
            scenes: { monday: { says: [{ of: Who rings them?, was: Who calls?, to: Wer ruft an? }, { of: Well., was: Hm., to: Gut. }] } }
            """;
        var longer = Story.Replace("      - ada: Who", "      - ada: Good morning.\n      - ada: Who", StringComparison.Ordinal);
        Read(longer, file).Scenario!.Scenes[0].Says.Select(line => line.Text).ShouldBe(["Good morning.", "Wer ruft an?", "Gut."]);
    }

    [Fact]
    public void Translations_of_removed_texts_are_left_over_and_not_lost()
    {
        var shorter =
            Story.Replace("      - ada: Well.\n", "", StringComparison.Ordinal).Replace(", role: Analyst", "", StringComparison.Ordinal);
        Found(Read(shorter, Filled(Story))).Select(found => found.Code).ShouldBe([DiagnosticCatalogue.Orphan, DiagnosticCatalogue.Orphan]);
        var updated = Draft(shorter, Filled(Story));
        updated.LeftOver.ShouldBe(2);
        updated.Text.ShouldNotBeNull().ShouldContain("left-over:\n");
        Draft(shorter, updated.Text).Text.ShouldBe(updated.Text);
        Found(Read(shorter, updated.Text!)).Select(found => found.Code).ShouldBe([DiagnosticCatalogue.Orphan, DiagnosticCatalogue.Orphan]);
        updated.Text!.ShouldContain("at: team/ada/role");
        updated.Text.ShouldContain("to: DE Analyst");
    }

    [Fact]
    public void A_remark_is_kept()
    {
        var noted =
            Filled(Story).Replace("      to: DE Analyst\n", "      note: or Prüferin?\n      to: DE Analyst\n", StringComparison.Ordinal);
        Draft(Story, noted).Text.ShouldBe(noted);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_written_over()
    {
        var draft = Draft(Story, "translation: de\ntitle: [\n");
        draft.Text.ShouldBeNull();
        draft.Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith("story.de.yaml:2:8: error TS0016: ");
    }

    [Theory]
    [InlineData("title: Bericht\n", "1:1: error TS0093")]
    [InlineData("", "1:1: error TS0011")]
    [InlineData("translation: fr\n", "1:14: error TS0093")]
    [InlineData("translation: de\ntitle: { of: x, too: y }\n", "2:17: error TS0093")]
    [InlineData("translation: de\ntitle: { of: x, to: [y] }\n", "2:21: error TS0093")]
    [InlineData("translation: de\ntitle: a\ntitle: b\n", "3:1: error TS0006")]
    [InlineData("translation: de\nleft-over: [{ of: x }]\n", "2:13: error TS0093")]
    [InlineData("translation: de\ntitle: Bericht: Teil 2\n", "2:15: error TS0003")]
    public void A_translation_diagnostic_has_its_place_in_the_file(string file, string place)
    {
        var reading = Read(Story, file);
        reading.Scenario.ShouldNotBeNull("a mistake in a translation keeps nobody from playing");
        reading.Translation!.HasMistakes.ShouldBeTrue();
        Found(reading).Select(found => found.ToString()).ShouldHaveSingleItem().ShouldStartWith($"story.de.yaml:{place}: ");
    }

    [Fact]
    public void Every_colon_of_a_translation_is_named_in_one_run_and_the_texts_are_played()
    {
        var reading = Read(Story,
            "translation: de\ntitle: Bericht: Teil 2\nteam: { ada: { role: Analyse : alles } }\nscenes:\n  monday:\n"
                + "    says:\n      - Wer?\n      - to: Gut : ja : nein\n");
        Found(reading).Select(found => $"{found.Code} {found.Place.Line}:{found.Place.Column}")
            .ShouldBe(["TS0003 2:15", "TS0003 3:30", "TS0003 8:17"]);
        reading.Scenario!.About.Title.ShouldBe("Bericht: Teil 2");
        reading.Scenario.Scenes[0].Says[1].Text.ShouldBe("Gut : ja : nein");
    }

    [Fact]
    public void A_scene_without_a_title_has_none_to_translate() =>
        Draft(Story.Replace("    title: Monday\n", "", StringComparison.Ordinal)).Text.ShouldNotBeNull()
            .ShouldContain("  monday:\n    text:\n");

    [Theory]
    [InlineData("to: [sic] bon", "[sic] bon")]
    [InlineData("to: - tiret", "- tiret")]
    [InlineData("to: @moi", "@moi")]
    [InlineData("to: `code`", "`code`")]
    [InlineData("to: *étoile", "*étoile")]
    [InlineData("to: &nom", "&nom")]
    [InlineData("to: !important", "!important")]
    [InlineData("to: %pour", "%pour")]
    [InlineData("to: {a}", "{a}")]
    [InlineData("to: \"à\" dit-il", "\"à\" dit-il")]
    [InlineData("to: 'l'été'", "'l'été'")]
    [InlineData("to: \"C:\\dir\"", "\"C:\\dir\"")]
    [InlineData("to: ? quoi", "? quoi")]
    [InlineData("to: | barre", "| barre")]
    [InlineData("to: > plus", "> plus")]
    [InlineData("to: |- Rapport", "Rapport")]
    [InlineData("to: Un : deux: trois", "Un : deux: trois")]
    [InlineData("to: Numéro #4", "Numéro #4")]
    [InlineData("to: #4 d'abord", "#4 d'abord")]
    [InlineData("to: ~", "~")]
    [InlineData("to: « Oui : tout » # moi", "« Oui : tout » # moi")]
    [InlineData("to: Un : deux\n    et : trois", "Un : deux et : trois")]
    [InlineData("to: Un\n\n    deux", "Un\n\ndeux")]
    [InlineData("to: |-\n  Trop : à gauche", "Trop : à gauche")]
    [InlineData("to: |-\n    Un\n    - deux: trois", "Un\n- deux: trois")]
    [InlineData("to: |-\n      Un\n    deux", "Un\ndeux")]
    [InlineData("to: >-\n    Un\n    deux", "Un deux")]
    [InlineData("to:\n    Un : deux", "Un : deux")]
    [InlineData("to: 'l''été' # vu", "l'été")]
    [InlineData("to: \"l'été\"", "l'été")]
    [InlineData("note: ou : [Bilan]\n  to: Bilan", "Bilan")]
    public void Whatever_a_translator_types_is_text(string typed, string text)
    {
        var file = $"translation: de\ntitle:\n  of: The Report\n  {typed}\n"
            + "team:\n  ada:\n    role:\n      of: Analyst\n      to: [Prüfer\n";
        var reading = Read(Story, file);
        Found(reading).Select(found => found.Code).Distinct().ShouldBe([DiagnosticCatalogue.Untranslated]);
        reading.Scenario!.About.Title.ShouldBe(CurlyMarks.In(text, "de"));
        reading.Scenario.Team[0].Role.ShouldBe("[Prüfer");
        Read(Story, Draft(Story, file).Text!).Scenario!.About.Title.ShouldBe(reading.Scenario.About.Title);
    }

    [Fact]
    public void A_scene_may_have_the_id_to()
    {
        var reading = Read(Story.Replace("  monday:", "  to:", StringComparison.Ordinal),
            "translation: de\nscenes:\n  to:\n    title:\n      of: Monday\n      to: Mon: Tag\n    text: { of: a, to: b }\n");
        reading.Scenario!.Scenes[0].Title.ShouldBe("Mon: Tag");
        reading.Scenario.Scenes[0].Text.ShouldBe("b");
    }

    [Fact]
    public void A_remark_in_place_of_a_translation_is_none() =>
        Found(Read(Story, "translation: de\ntitle:\n  of: The Report\n  to: # ask Marie\n"))
            .ShouldContain(found => found.Code == DiagnosticCatalogue.Untranslated && found.Message.Contains("The Report"));

    [Fact]
    public void A_translation_follows_the_words_of_a_scene_with_another_id()
    {
        var renamed = Story.Replace("  monday:", "  first-day:", StringComparison.Ordinal);
        var reading = Read(renamed, Filled(Story));
        Found(reading).ShouldBeEmpty();
        reading.Scenario!.Scenes[0].Says.Select(line => line.Text).ShouldBe(["DE Who rings them?", "DE Well."]);
        var updated = Draft(renamed, Filled(Story));
        (updated.Missing, updated.Stale, updated.LeftOver).ShouldBe((0, 0, 0));

        // What an earlier version has put among the left-overs comes back.
        var lost = "translation: de\nleft-over:\n  - at: scenes/monday/title\n    of: Monday\n    to: Montag\n";
        Read(renamed, lost).Scenario!.Scenes[0].Title.ShouldBe("Montag");
        Draft(renamed, lost).Text.ShouldNotBeNull().ShouldNotContain("left-over");
    }

    [Fact]
    public void Words_that_were_translated_in_two_ways_keep_both()
    {
        const string lost = "translation: de\nleft-over:\n  - { at: a, of: Monday, to: Montag }\n  - { at: b, of: Monday, to: Mondtag }\n";
        var updated = Draft(Story, lost);
        updated.Text.ShouldNotBeNull().ShouldContain("      note: |-\n        or: Mondtag\n      to: Montag\n");
        updated.LeftOver.ShouldBe(1);
    }

    [Theory]
    [InlineData("fr-CA", "fr-CA fr-ca fr")]
    [InlineData("pt_br", "pt-BR pt-br pt")]
    [InlineData("DE", "de")]
    [InlineData("fr_CA.UTF-8", "fr-CA fr")]
    [InlineData("zh-hant-tw", "zh-Hant-TW zh-hant-tw zh-Hant zh")]
    public void A_region_falls_back_on_its_language(string word, string tags) => string.Join(' ', Language.Candidates(word)).ShouldBe(tags);

    [Fact]
    public void Places_are_those_of_the_translation()
    {
        var reading =
            Read(Story,
                "translation: de\ntitle:\n  of: The old report\n  to: Der alte Bericht\nscenes:\n  friday: { title: Freitag }\n  monday: "
                    + "{ text: Der Bericht ging hinaus. }\n");
        var found = Found(reading).ToList();
        found.ShouldContain(one => one.Code == DiagnosticCatalogue.Stale && one.Place.Line == 4 && one.Place.Column == 3);
        found.ShouldContain(one => one.Code == DiagnosticCatalogue.Orphan && one.Place.Line == 6 && one.Place.Column == 20);
        found.ShouldContain(
            one =>
                one.Code == DiagnosticCatalogue.Untranslated && one.Message.Contains("scenes/monday/says/1") && one.Place.Line == 7
                    && one.Place.Column == 3);
        found.ShouldContain(
            one => one.Code == DiagnosticCatalogue.Untranslated && one.Message.Contains("team/ada/role") && one.Place.Line == 1);
        found.ShouldAllBe(one => reading.Source.Files[one.Place.File].Name == "story.de.yaml");
    }

    [Fact]
    public void A_kept_scenario_keeps_its_language()
    {
        var reading = Read(Story, Filled(Story));
        var kept = SavedScenario.Read(reading.Text);
        Texts(kept).ShouldBe(Texts(reading));
        kept.Text.ShouldBe(reading.Text);
        var pseudo = Translation.Pseudo(ScenarioReader.Read(Story, "story.yaml"));
        Texts(SavedScenario.Read(pseudo.Text)).ShouldBe(Texts(pseudo));
    }

    [Fact]
    public void A_map_of_a_translated_scenario_finds_its_conditions()
    {
        var reading = Read(Story.Replace("- ada: Well.", "- ada: Well.\n        when: week > 1", StringComparison.Ordinal), Filled(Story));
        reading.Source.PlaceOf(reading.Scenario!.Scenes[0].Says[1].When!).ShouldBe(new Place(15, 15));
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("pt-BR", true)]
    [InlineData("pseudo", true)]
    [InlineData("DE", true)]
    [InlineData("pt_BR", true)]
    [InlineData("d", false)]
    [InlineData("../de", false)]
    [InlineData("de\n", false)]
    [InlineData("", false)]
    public void A_language_is_named_as_files_are(string word, bool isOne) => Language.IsOne(word).ShouldBe(isOne);

    static TranslationDraft Draft(string story, string? existing = null) =>
        TranslationWriter.Write(ScenarioReader.Read(story, "story.yaml").Scenario!, "story.yaml", "de",
            existing is null ? null : Encoding.UTF8.GetBytes(existing), "story.de.yaml");

    /// <summary>The file of a translator who writes DE before each text.</summary>
    static string Filled(string story)
    {
        var begun = Draft(story).Text!.Split('\n').ToList();
        var filled = new List<string>();
        for (var i = 0; i < begun.Count; i++)
        {
            filled.Add(begun[i]);
            var indent = begun[i].Length - begun[i].TrimStart().Length;
            if (begun[i].EndsWith(" of: |-", StringComparison.Ordinal))
            {
                var original =
                    begun.Skip(i + 1)
                        .TakeWhile(line => line.Length == 0 || line.StartsWith(new string(' ', indent + 2), StringComparison.Ordinal))
                            .ToList();
                filled.AddRange(original);
                filled.Add(begun[i + original.Count + 1]);
                filled.AddRange(
                    original.Select((line, number) => number == 0 ? new string(' ', indent + 2) + "DE " + line.TrimStart() : line));
                i += original.Count + 1;
            }
            else if (begun[i].EndsWith(" to: |-", StringComparison.Ordinal))
            {
                filled[^1] = begun[i][..^3] + " DE " + begun[i - 1][(begun[i - 1].IndexOf("of: ", StringComparison.Ordinal) + 4)..];
            }
        }

        return string.Join('\n', filled);
    }

    static ScenarioReading Read(string story, string translation) =>
        Translation.Create(ScenarioReader.Read(story, "story.yaml"), "de", Encoding.UTF8.GetBytes(translation), "story.de.yaml");

    static IEnumerable<Diagnostic> Found(ScenarioReading reading) =>
        reading.Diagnostics.Where(found => found.Code != DiagnosticCatalogue.TeamSize);

    static IReadOnlyList<KeyValuePair<string, string>> Texts(ScenarioReading reading) =>
        ScenarioTexts.List(reading.Scenario.ShouldNotBeNull());
}
