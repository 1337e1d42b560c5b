// Where a form came back with errors, the summary takes the focus, so that it is read first.
document.querySelector('.error-summary')?.focus();
