using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Registers.Reconciling.Asking;
using CivilStatus.Validation.Registers.Storage;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Validation.Registers.Reconciling.Storing;

/// <summary>The tables of a reconciliation, and what it was made by.</summary>
internal static class ReconcilingSchema
{
    // Of the tables and of what is written in them: a store of another one cannot go on.
    private const int Format = 2;

    /// <summary>Makes the tables of a new store, or makes sure that an old one was made by the same.</summary>
    public static void Prepare(StoreFile file, Catalogue catalogue, Rule rule, Profile profile, LocalDate asOf, RegisterOptions options)
    {
        string madeBy = MadeBy(catalogue, rule, profile, asOf, options);
        if (file.Value<long>("SELECT count(*) FROM information_schema.tables") == 0) Create(file, madeBy);
        else if (StoreSchema.Meta(file, "madeBy") != madeBy) throw StoreErrors.Of(RegisterStoreErrorCode.MadeByOther, file.Folder);
    }

    private static void Create(StoreFile file, string madeBy)
    {
        file.Run("BEGIN");
        file.Run("""
            CREATE TABLE meta (name VARCHAR, value VARCHAR);
            CREATE TABLE lefts (seq UINTEGER, record BIGINT, source VARCHAR, id VARCHAR, cells UINTEGER, cellRow BIGINT, isBirth BOOLEAN, day INTEGER, number INTEGER, content UBIGINT, json BLOB);
            CREATE TABLE cells (map UINTEGER, columns VARCHAR);
            CREATE TABLE principals (who UINTEGER, entry UINTEGER, question UTINYINT);
            CREATE TABLE leftKeys (hash UBIGINT, who UINTEGER);
            CREATE TABLE rights (seq UINTEGER, record BIGINT, source VARCHAR, personalId VARCHAR, content UBIGINT, json BLOB);
            CREATE TABLE rightKeys (hash UBIGINT, person UINTEGER);
            CREATE TABLE judged (who UINTEGER, person UINTEGER, sameNumber BOOLEAN, contradicting UTINYINT, spelled UTINYINT, inexact UTINYINT);
            CREATE TABLE paired (who UINTEGER, person UINTEGER);
            CREATE TABLE unreadable (side UTINYINT, record BIGINT, source VARCHAR, code VARCHAR, place VARCHAR, quote VARCHAR, vi VARCHAR, en VARCHAR);
            """);
        StoreSchema.SetMeta(file, "madeBy", madeBy);
        file.Run("COMMIT");
    }

    private static string MadeBy(Catalogue catalogue, Rule rule, Profile profile, LocalDate asOf, RegisterOptions options)
    {
        var text = new StringBuilder("reconciliation ").Append(Format).Append('\n').Append(typeof(ReconcilingSchema).Assembly.GetName().Version).Append('\n')
            .Append(catalogue.Id).Append(' ').Append(catalogue.Version).Append('\n').Append(options.Identity).Append('\n')
            .Append(profile.Id).Append(' ').Append(DayText(asOf)).Append(' ').Append(options.BlockLimit).Append(' ').Append(options.BlockReach).Append('\n')
            .Append(rule.Id).Append(' ').AppendJoin(" / ", rule.Set!.Keys).Append(' ').Append(rule.Require.Text);
        foreach (ExceptionClause exception in rule.Exceptions) text.Append(" | ").Append(exception.When.Text);
        return Convert.ToHexString(XxHash128.Hash(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string DayText(LocalDate day) => Dates.DayRange.Iso(Dates.DayRange.ToDay(day));
}
