/* Kappa and its kin: agreement of coders who all coded the same units. */
#pragma once

#include "stats/coding.h"

/**
 * CadKappaWeights:
 * @CAD_KAPPA_UNWEIGHTED: only equal codes agree
 * @CAD_KAPPA_LINEAR: codes i and j of g in order agree by 1 - |i - j|/(g - 1)
 * @CAD_KAPPA_QUADRATIC: by 1 - (i - j)^2/(g - 1)^2
 */
typedef enum {
	CAD_KAPPA_UNWEIGHTED,
	CAD_KAPPA_LINEAR,
	CAD_KAPPA_QUADRATIC,
} CadKappaWeights;

/**
 * CadKappa:
 * @value: at most 1; NAN where not defined
 * @se: standard error for large samples, whatever the true agreement
 * @se_psych: what the R package psych 2 gives in its place; the same when unweighted
 */
typedef struct {
	double value;
	double se;
	double se_psych;
} CadKappa;

/**
 * cad_kappa:
 * @coding: of two coders, complete
 * @weights: what counts as agreement; weights go by the order of the codes in use, not by their
 *   distance
 *
 * Cohen's kappa (p_o - p_e)/(1 - p_e): p_o the mean weight of the pairs of codes, p_e that of
 * pairs drawn from each coder's own shares. With w_i. and w_.j the mean weights of code i against
 * the second coder's shares, and of code j against the first's, and p_ij the share of a pair:
 *   se^2 = [sum p_ij (w_ij (1-p_e) - (w_i. + w_.j)(1-p_o))^2 - (p_o p_e - 2 p_e + p_o)^2]
 *          / (n (1-p_e)^4).
 * psych has, for w_.j, the first coder's share of code j times the sum of all weights of j: it is
 * too small as a rule. Quote @se; the other is there for papers whose figures are to be checked.
 * When nearly all codes are the same kappa is low however well coders agree; see cad_gwet_ac1().
 * Cost: units, and the square of the number of different codes.
 *
 * Source: Cohen 1968, Psychological Bulletin 70; Fleiss, Cohen & Everitt 1969, 72.
 * Oracle: tests/reference/agreement.tsv; @se of weighted kappas kappa_errors.tsv
 *
 * Returns: kappa; NAN without units, for other than two coders, and when both give one and the
 *   same code throughout.
 */
CadKappa cad_kappa(const CadCoding *coding, CadKappaWeights weights);

/**
 * cad_percent_agreement:
 * @coding: complete
 *
 * Returns: share of the pairs of codes of the same unit that are equal, 0 to 1; NAN without units
 *   or with one coder.
 */
double cad_percent_agreement(const CadCoding *coding);

/**
 * cad_fleiss_kappa:
 * @coding: complete
 *
 * (p_o - p_e)/(1 - p_e), p_o as cad_percent_agreement() and p_e = sum q^2 over the shares q of the
 * codes, all coders together. For two coders it is Scott's pi.
 *
 * Source: Scott 1955, Public Opinion Quarterly 19; Fleiss 1971, Psychological Bulletin 76.
 * Oracle: tests/reference/agreement.tsv
 *
 * Returns: kappa; NAN where p_o is, and when all codes are the same.
 */
double cad_fleiss_kappa(const CadCoding *coding);

/**
 * cad_gwet_ac1:
 * @coding: complete
 *
 * The same with p_e = sum q(1-q)/(g-1) over the g codes in use: hardly moved by one code that
 * takes nearly all units.
 *
 * Source: Gwet 2008, British Journal of Mathematical and Statistical Psychology 61.
 * Oracle: tests/reference/agreement.tsv
 *
 * Returns: AC1; NAN where p_o is, and when all codes are the same.
 */
double cad_gwet_ac1(const CadCoding *coding);

/**
 * cad_pabak:
 * @coding: complete
 *
 * The same with p_e = 1/g: prevalence-adjusted bias-adjusted kappa, Bennett's S.
 *
 * Source: Byrt, Bishop & Carlin 1993, Journal of Clinical Epidemiology 46.
 * Oracle: tests/reference/agreement.tsv
 *
 * Returns: S; NAN where p_o is, and when all codes are the same.
 */
double cad_pabak(const CadCoding *coding);
