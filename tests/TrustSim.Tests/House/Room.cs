using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace TrustSim.Tests.House;

/// <summary>One of the built assemblies, as its metadata shows it.</summary>
sealed class Room
{
    public Room(string assembly)
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
    }

    /// <summary>The assemblies it refers to, without those of .NET itself.</summary>
    public IReadOnlyList<string> Uses { get; }

    /// <summary>The full names of all types it refers to. Most of .NET is one assembly, so files, clocks and threads only show here.</summary>
    public IReadOnlyList<string> Types { get; }
}
