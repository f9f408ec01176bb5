"""What is said: a message's markup becomes the words a person would say. Pure, and knows no Discord library."""
