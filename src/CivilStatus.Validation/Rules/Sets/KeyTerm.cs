namespace CivilStatus.Validation.Rules.Sets;

/// <summary>One term of a key: what of the first entry stands beside what of the second. Immutable; safe to share between threads.</summary>
/// <param name="First">What of the first.</param>
/// <param name="Other">What of the second, its paths without <c>other.</c>.</param>
/// <param name="WhereStated">Whether it need agree only where both have a value: an entry that lacks it still has the key.</param>
public sealed record KeyTerm(KeySide First, KeySide Other, bool WhereStated)
{
    /// <summary>Whether both sides read alike, as in most keys.</summary>
    public bool IsSymmetric => First == Other;

    /// <summary>The term as it is written in rule files, such as <c>name(child.name)</c> or <c>year(child.born)?</c>.</summary>
    public override string ToString() => (IsSymmetric ? First.ToString() : $"{First} = {Other}") + (WhereStated ? "?" : "");
}
