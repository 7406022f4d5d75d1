class Song {
  constructor(title, artist, seconds) {
    this.title = title;
    this.artist = artist;
    this.seconds = seconds;
  }

  describe() {
    return `${this.title.toUpperCase()} by ${this.artist}`;
  }
}

class Playlist {
  constructor(name) {
    this.name = name;
    this.songs = [];
  }

  add(song) {
    this.songs.push(song);
  }

  totalSeconds() {
    let total = 0;
    for (const song of this.songs) {
      total += song.seconds;
    }
    return total;
  }

  songsBy(artist) {
    return this.songs.filter((song) => song.artist === artist);
  }
}

const playlist = new Playlist("Road trip");
playlist.add(new Song("Blue Sky", "The Larks", 215));
playlist.add(new Song("Night Train", "Mira Stone", 187));
playlist.add(new Song("Home Again", "The Larks", 242));

console.log(`Playlist: ${playlist.name}`);
for (const song of playlist.songsBy("The Larks")) {
  console.log(`- ${song.describe()}`);
}
console.log(`Total: ${playlist.totalSeconds()} seconds`);
