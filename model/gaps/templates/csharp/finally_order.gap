topics: try/finally order, return in try, nested exceptions, InnerException, rethrow, custom exception chain
Log = Log|Trace|Note
Parse = ParseAge|ReadAge|CheckAge
good = int 1..120
bad = int 121..300
==== csharp
using System;
using System.Collections.Generic;

class ValidationException : Exception
{
    public string Field { get; private set; }

    public ValidationException(string field, string message, Exception inner = null)
        : base(field + ": " + message, inner)
    {
        Field = field;
    }
}

static class Program
{
    static List<string> «Log» = new List<string>();

    static int «Parse»(string text)
    {
        try
        {
            «Log».Add("try");
            int age = int.Parse(text);
            if (age > 120)
                throw new ValidationException("age", "too old");
            return age;
        }
        catch (FormatException e)
        {
            «Log».Add("catch");
            throw new ValidationException("age", "not a number", e);
        }
        finally
        {
            «Log».Add("finally");
        }
    }

    static string Outer(string text)
    {
        try
        {
            try
            {
                return "ok " + «Parse»(text);
            }
            finally
            {
                «Log».Add("inner");
            }
        }
        catch (ValidationException e) when (e.InnerException != null)
        {
            return e.Message + " (" + (e.InnerException is FormatException) + ")";
        }
        catch (Exception e)
        {
            «Log».Add("general");
            return e.GetType().Name + " " + e.Message;
        }
    }

    static void Main()
    {
        foreach (var s in new[] { "«good»", "«bad»", "old", " 7 " })
        {
            «Log».Clear();
            Console.WriteLine(Outer(s));
            Console.WriteLine("  " + string.Join(" > ", «Log»));
        }
        int[] data = new int[2];
        try
        {
            data[2] = 1;
            Console.WriteLine("never");
        }
        catch (IndexOutOfRangeException)
        {
            Console.WriteLine("index");
        }
    }
}
==== python
class ValidationException(Exception):
    def __init__(self, field, message):
        super().__init__(f"{field}: {message}")
        self.Field = field


«Log» = []


def «Parse»(text):
    try:
        «Log».append("try")
        age = int(text)
        if age > 120:
            raise ValidationException("age", "too old")
        return age
    except ValueError as e:
        «Log».append("catch")
        raise ValidationException("age", "not a number") from e
    finally:
        «Log».append("finally")


def Outer(text):
    try:
        try:
            return f"ok {«Parse»(text)}"
        finally:
            «Log».append("inner")
    except Exception as e:
        if isinstance(e, ValidationException) and e.__cause__ is not None:
            return f"{e} ({isinstance(e.__cause__, ValueError)})"
        «Log».append("general")
        return f"{type(e).__name__} {e}"


def main():
    for s in ["«good»", "«bad»", "old", " 7 "]:
        «Log».clear()
        print(Outer(s))
        print("  " + " > ".join(«Log»))
    data = [0] * 2
    try:
        data[2] = 1
        print("never")
    except IndexError:
        print("index")


if __name__ == "__main__":
    main()
