namespace CivilStatus.Validation.Testing;

/// <summary>A name that nobody real is meant by. Immutable.</summary>
/// <param name="Name">The name, as a register writes it; NFC.</param>
/// <param name="People">The people by whose custom it is made, as registers write it, such as <c>Ê-đê</c>.</param>
/// <param name="IsMale">Whether it is a man's.</param>
public sealed record PersonName(string Name, string People, bool IsMale);
