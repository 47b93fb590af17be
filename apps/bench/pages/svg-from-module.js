import svg from 'drawn-map';

document.body.innerHTML = svg;
