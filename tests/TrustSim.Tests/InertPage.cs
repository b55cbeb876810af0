using System.Xml.Linq;

namespace TrustSim.Tests;

/// <summary>A page in which nothing can run, load or lead anywhere.</summary>
static class InertPage
{
    static readonly string[] Elements = ["script", "img", "iframe", "a", "link", "object", "base", "form"];

    static readonly string[] Attributes = ["src", "href", "style"];

    public static void ShouldBeInert(this XContainer page)
    {
        page.Descendants().Select(element => element.Name.LocalName).Intersect(Elements).ShouldBeEmpty();
        page.Descendants().SelectMany(element => element.Attributes()).Select(attribute => attribute.Name.LocalName)
            .ShouldAllBe(name => !name.StartsWith("on", StringComparison.Ordinal) && !Attributes.Contains(name));
    }
}
