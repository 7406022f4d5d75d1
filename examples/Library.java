import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Book {
    final String title;
    final String author;
    final int year;

    Book(String title, String author, int year) {
        this.title = title;
        this.author = author;
        this.year = year;
    }

    @Override
    public String toString() {
        return title + " by " + author + " (" + year + ")";
    }
}

public class Library {
    private final List<Book> books = new ArrayList<>();

    public void add(Book book) {
        books.add(book);
    }

    public List<Book> publishedAfter(int year) {
        List<Book> result = new ArrayList<>();
        for (Book book : books) {
            if (book.year > year) {
                result.add(book);
            }
        }
        return result;
    }

    public Map<String, Integer> booksPerAuthor() {
        Map<String, Integer> counts = new HashMap<>();
        for (Book book : books) {
            counts.put(book.author, counts.getOrDefault(book.author, 0) + 1);
        }
        return counts;
    }

    public static void main(String[] args) {
        Library library = new Library();
        library.add(new Book("Emma", "Jane Austen", 1815));
        library.add(new Book("Dracula", "Bram Stoker", 1897));
        library.add(new Book("Persuasion", "Jane Austen", 1817));
        for (Book book : library.publishedAfter(1816)) {
            System.out.println(book);
        }
        Map<String, Integer> counts = library.booksPerAuthor();
        System.out.println("Jane Austen: " + counts.get("Jane Austen"));
        System.out.println("Bram Stoker: " + counts.get("Bram Stoker"));
    }
}
