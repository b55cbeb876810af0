using System.Text.Json.Nodes;
using System.Xml.Linq;
using TrustSim.Licences;

namespace TrustSim.Tests.House;

/// <summary>Compares the licences that the program shows with the packages that it was built from.</summary>
public sealed class LicenceTests
{
    // They compile the program, and nothing of them is inside it.
    static readonly string[] Builders =
        ["Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.NET.ILLink.Tasks", "Microsoft.DotNet.ILCompiler"];

    [Fact]
    public void Every_package_stands_there_with_its_own_licence()
    {
        var assets = JsonNode.Parse(Repository.Read("src/TrustSim/obj/project.assets.json"))!;
        var folder = assets["packageFolders"]!.AsObject().First().Key;
        var packages = assets["libraries"]!.AsObject().Where(each => $"{each.Value!["type"]}" == "package")
            .Select(each => (Name: each.Key.Split('/')[0], Path: $"{each.Value!["path"]}"))
            .Where(each => !Builders.Contains(each.Name)).ToList();
        packages.Count.ShouldBeGreaterThan(10);
        foreach (var (name, path) in packages)
        {
            var licence = Licence.All.FirstOrDefault(each => each.IsOf(name)).ShouldNotBeNull(name);
            var specification = Directory.GetFiles(Path.Combine(folder, path), "*.nuspec").ShouldHaveSingleItem();
            XDocument.Load(specification).Descendants().First(each => each.Name.LocalName == "license").Value.ShouldBe(licence.Name, name);
        }

        foreach (var licence in Licence.All.Where(each => !each.Package.Contains(' ', StringComparison.Ordinal)))
            packages.ShouldContain(each => licence.IsOf(each.Name), licence.Package);
    }

    [Fact]
    public void They_are_shown_whole()
    {
        var run = ProgramRun.Of("--licenses");
        run.ExitCode.ShouldBe(0);
        foreach (var words in (string[])["Stateless: Apache-2.0", "== MIT", "== BSD-2-Clause", "Permission is hereby granted", "Licensor"])
            run.Output.ShouldContain(words);
    }
}
