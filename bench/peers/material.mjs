// There is no element for details in Material Web.
import '@material/web/button/filled-button.js';
import '@material/web/dialog/dialog.js';
import '@material/web/labs/card/elevated-card.js';
import '@material/web/slider/slider.js';
import '@material/web/textfield/filled-text-field.js';
