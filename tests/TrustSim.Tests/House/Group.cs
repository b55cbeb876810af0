using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace TrustSim.Tests.House;

/// <summary>One of the built assemblies, as its metadata shows it.</summary>
sealed class Group
{
    public Group(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        var metadata = file.GetMetadataReader();
        Uses = [.. metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Where(name => !File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), name + ".dll")))
            .Order(StringComparer.Ordinal)];
        Types = [.. metadata.TypeReferences
            .Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
        Members = [.. metadata.MemberReferences
            .Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => (Type: metadata.GetTypeReference((TypeReferenceHandle)member.Parent), Name: metadata.GetString(member.Name)))
            .Select(member => $"{metadata.GetString(member.Type.Namespace)}.{metadata.GetString(member.Type.Name)}.{member.Name}")];
    }

    /// <summary>The assemblies it refers to, without those of .NET itself.</summary>
    public IReadOnlyList<string> Uses { get; }

    /// <summary>The full names of all types it refers to. Most of .NET is one assembly, so files, clocks and threads only show
    /// here.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The full names of all members that it refers to of types that are not generic.</summary>
    public IReadOnlyList<string> Members { get; }
}
