;;; Runs in a real Emacs, with the configuration of docs/editors.md, and writes what it saw as JSON.  -*- lexical-binding: t -*-
;; What that should have been stands in test_emacs.py.

(require 'json)

(load (getenv "STELO_CONFIGURATION") nil t)
(setq eglot-sync-connect 60
      eglot-confirm-server-initiated-edits nil) ; the question of Emacs 28, which nobody answers here

(defun wait-for (condition)
  "Let Emacs work until CONDITION holds; an error after two minutes."
  (let ((deadline (+ (float-time) 120)))
    (while (not (funcall condition))
      (when (> (float-time) deadline)
        (error "Waited in vain; messages: %s" (with-current-buffer "*Messages*" (buffer-string))))
      (accept-process-output nil 0.05))))

(defun act (title)
  "Run the code action TITLE on the class, as the menu would."
  (let* ((beg (progn (goto-char (point-min)) (search-forward "public class") (line-beginning-position)))
         (end (progn (goto-char (point-max)) (search-backward "// kept below") (point)))
         (action (seq-find (lambda (action) (equal (plist-get action :title) title))
                           (eglot-code-actions beg end))))
    (cl-letf (((symbol-function 'completing-read) (lambda (&rest _) title))
              (last-nonmenu-event t))
      (eglot--read-execute-code-action (list action) (eglot-current-server)))))

(defun python-buffer ()
  (seq-find (lambda (buffer) (string-suffix-p ".py" (or (buffer-file-name buffer) ""))) (buffer-list)))

(find-file "Main.java")
(let ((inhibit-message t))
  (apply #'eglot (eglot--guess-contact)))
(let* ((source (current-buffer))
       (before (buffer-string))
       (waited (progn (act "Translate selection to Python") (python-buffer)))
       (python (progn (wait-for #'python-buffer)
                      (with-current-buffer (python-buffer) (buffer-string))))
       (untouched (equal (buffer-string) before)))
  (act "Replace selection with Python")
  (wait-for (lambda () (not (equal (with-current-buffer source (buffer-string)) before))))
  (let ((report (list :version emacs-version :before before :python python
                      :waited (if waited t :json-false)
                      :untouched (if untouched t :json-false)
                      :shown (if (get-buffer-window (python-buffer)) t :json-false)
                      :after (with-current-buffer source (buffer-string)))))
    (with-temp-file (getenv "STELO_REPORT")
      (insert (json-encode report))))
  (eglot-shutdown (eglot-current-server)))
