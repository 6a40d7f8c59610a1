export default {
  title: 'Your doctors', keep: 'Keep', kept: 'Kept', next: 'Next {{when}}', none: 'No place now',
};
