using System;
using System.Collections.Generic;

class GradeBook
{
    private Dictionary<string, List<int>> grades = new Dictionary<string, List<int>>();

    public void AddGrade(string student, int grade)
    {
        if (!grades.ContainsKey(student))
        {
            grades[student] = new List<int>();
        }
        grades[student].Add(grade);
    }

    public int Best(string student)
    {
        int best = 0;
        foreach (int grade in grades[student])
        {
            if (grade > best)
            {
                best = grade;
            }
        }
        return best;
    }

    public int Sum(string student)
    {
        int sum = 0;
        foreach (int grade in grades[student])
        {
            sum += grade;
        }
        return sum;
    }

    public void PrintReport()
    {
        foreach (string student in grades.Keys)
        {
            string line = string.Join(", ", grades[student]);
            Console.WriteLine($"{student}: {line} (best {Best(student)}, sum {Sum(student)})");
        }
    }

    static void Main()
    {
        GradeBook book = new GradeBook();
        book.AddGrade("Ada", 90);
        book.AddGrade("Ben", 72);
        book.AddGrade("Ada", 85);
        book.AddGrade("Ben", 88);
        book.AddGrade("Cleo", 95);
        book.PrintReport();
    }
}
