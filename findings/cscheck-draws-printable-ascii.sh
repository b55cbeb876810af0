#!/usr/bin/env bash
# Library:  CsCheck 5.0.1 (NuGet), .NET 10
# Guess:    Gen.Char draws from all 65,536 UTF-16 code units, as its name and Gen.Int (all ints) suggest; Gen.String is made of them.
# Seen:     both draw the 95 printable ASCII signs (U+0020 to U+007E) only. A property over "any string" never meets an accent,
#           a control sign, a surrogate or a line break. Gen.Char[first, last] draws from the range that it is given.
# Output:   char: 95 different, U+0020 to U+007E
#           string: 95 different, U+0020 to U+007E
#           range: surrogates drawn: True
# Fails where this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > probe.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="CsCheck" Version="[5.0.1]" /></ItemGroup>
</Project>
PROJECT
cat > Probe.cs <<'CODE'
using CsCheck;

// One thread and a fixed seed, so that every run sees the same.
static string Told(IEnumerable<char> drawn)
{
    var signs = drawn.ToHashSet();
    return $"{signs.Count} different, U+{(int)signs.Min():X4} to U+{(int)signs.Max():X4}";
}

var chars = new List<char>();
Gen.Char.Sample(chars.Add, iter: 20_000, threads: 1, seed: "0000KOIPe036");
Console.WriteLine($"char: {Told(chars)}");
var strings = new List<char>();
Gen.String.Sample(strings.AddRange, iter: 2_000, threads: 1, seed: "0000KOIPe036");
Console.WriteLine($"string: {Told(strings)}");
var wide = new List<char>();
Gen.Char[char.MinValue, char.MaxValue].Sample(wide.Add, iter: 20_000, threads: 1, seed: "0000KOIPe036");
Console.WriteLine($"range: surrogates drawn: {wide.Any(char.IsSurrogate)}");
CODE
expected='char: 95 different, U+0020 to U+007E
string: 95 different, U+0020 to U+007E
range: surrogates drawn: True'
seen=$(DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 dotnet run -c Release)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: CsCheck no longer does what is written above" >&2; exit 1; }
