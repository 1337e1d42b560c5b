package app.ownlight.support.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whether everything on a page has room: nothing wider than the window (WCAG 2.2, 1.4.10), nothing cut off (1.4.4, 1.4.12), and
 * targets of 44 CSS pixels, 40 in a scale and 24 for a box to tick (2.5.8); links within a sentence are as high as it is.
 */
public final class LayoutFaults {

    private static final String FAULTS = """
            () => {
              const faults = [];
              const say = (fault, element) => faults.push(fault + ': ' + element.cloneNode().outerHTML);
              const leastOf = (target) => {
                if (target.matches('[type=checkbox], [type=radio]')) return target.closest('.cells') ? 40 : 24;
                if (target.matches('label')) return 40;
                const alone = target.parentElement.textContent.trim() === target.textContent.trim();
                return alone || getComputedStyle(target).display !== 'inline' ? 44 : 0;
              };
              const { scrollWidth } = document.documentElement;
              if (scrollWidth > innerWidth) say(scrollWidth + ' px in ' + innerWidth, document.documentElement);
              for (const element of document.body.querySelectorAll('*')) {
                if (!element.checkVisibility() || element.closest('.hidden, .skips, svg')) continue;
                const box = element.getBoundingClientRect();
                if (box.right > innerWidth + 1 || box.left < -1) say('outside of the window', element);
                const cut = element.matches('button, .button') || getComputedStyle(element).overflowX !== 'visible';
                if (cut && !element.matches('input') && element.scrollWidth > element.clientWidth + 1) say('cut off', element);
                if (!element.matches('a[href], button, input, select, textarea, summary, label:has(input)')) continue;
                if (box.height + .5 < leastOf(element)) say(box.height + ' px high', element);
                if (element.closest('.cells') && box.width + .5 < 40) say(box.width + ' px wide', element);
              }
              return faults;
            }""";

    private LayoutFaults() {}

    /** What has none, in the page's order; nothing where all is well. */
    @SuppressWarnings("unchecked")
    public static List<String> faultsOf(Page page) {
        return (List<String>) page.evaluate(FAULTS);
    }
}
