namespace CivilStatus.Validation.Rules.Sets;

/// <summary>One field, read for a key. Immutable; safe to share between threads.</summary>
/// <param name="Function">How it is read.</param>
/// <param name="Path">The path of the field.</param>
public sealed record KeyReading(KeyFunction Function, string Path)
{
    /// <summary>The reading as it is written in rule files, such as <c>day(child.born)</c>.</summary>
    public override string ToString() => $"{Function.Name()}({Path})";
}
