namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>Waits for the Parquet library, which knows asynchronous calls only, without needing the caller's thread to go on.</summary>
internal static class Waiting
{
    public static T For<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();

    public static void For(Func<Task> work) => Task.Run(work).GetAwaiter().GetResult();
}
