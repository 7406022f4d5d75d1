<?php echo 'ÿþ'; ?>
