//! `alipay.commerce.ec.consume.detail.query` · 企业码账单详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/consume/detail/query`. Described
//! in `spec/commerce/ec.consume.detail.query.yaml`.

use crate::{record, schema};

static EC_CONSUME_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeDetailQuery",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("enterprise_id", 11),
        schema::FieldDef::text("pay_no", 12),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("ant_shop_id", 14)
        },
    ],
    rules: &[],
};

static EC_CONSUME_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeDetailQueryResponse",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "consume_info",
            schema::Kind::Record(&EC_CONSUME_INFO),
            17,
        ),
        schema::FieldDef::new(
            "related_order_info",
            schema::Kind::Record(&EC_ORDER_INFO),
            18,
        ),
        schema::FieldDef::new(
            "related_refund_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EC_CONSUME_INFO),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::new(
            "related_voucher_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EC_VOUCHER_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
    ],
    rules: &[],
};

static EC_CONSUME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeInfo",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 25),
        schema::FieldDef::text("agreement_peer_payer_id", 26),
        schema::FieldDef::text("benefit_amount", 27),
        schema::FieldDef::text("biz_out_no", 28),
        schema::FieldDef::text("category_name", 29),
        schema::FieldDef::text("consume_amount", 30),
        schema::FieldDef::text("consume_biz_type", 31),
        schema::FieldDef::text("consume_category", 32),
        schema::FieldDef::text("consume_fee_with_discount", 33),
        schema::FieldDef::text("consume_memo", 34),
        schema::FieldDef::text("consume_title", 35),
        schema::FieldDef::text("consume_type", 36),
        schema::FieldDef::text("employee_id", 37),
        schema::FieldDef::text("enterprise_id", 38),
        schema::FieldDef::text("expense_rule_group_id", 39),
        schema::FieldDef::text("expense_scene_code", 40),
        schema::FieldDef::text("expense_type", 41),
        schema::FieldDef::text("expense_type_sub_category", 42),
        schema::FieldDef::text("ext_infos", 43),
        schema::FieldDef::text("fund_biz_type", 44),
        schema::FieldDef::text("gmt_biz_create", 45),
        schema::FieldDef::text("gmt_receive_pay", 46),
        schema::FieldDef::text("invoice_open_mode", 47),
        schema::FieldDef::text("merchant_id", 48),
        schema::FieldDef::text("merchant_name", 49),
        schema::FieldDef::text("open_id", 50),
        schema::FieldDef::text("opposite_full_name", 51),
        schema::FieldDef::text("order_complete_label", 52),
        schema::FieldDef::text("order_complete_time", 53),
        schema::FieldDef::text("pay_no", 54),
        schema::FieldDef::text("payer_card_no", 55),
        schema::FieldDef::text("payer_logon_id", 56),
        schema::FieldDef::text("payer_name", 57),
        schema::FieldDef::text("peer_pay_amount", 58),
        schema::FieldDef::text("peer_payer_card_name", 59),
        schema::FieldDef::text("peer_payer_card_no", 60),
        schema::FieldDef::text("peer_refund_amount", 61),
        schema::FieldDef::text("peer_refund_status", 62),
        schema::FieldDef::text("refund_amount", 63),
        schema::FieldDef::text("refund_status", 64),
        schema::FieldDef::text("related_pay_no", 65),
        schema::FieldDef::text("scene_code", 66),
        schema::FieldDef::text("seller_id", 67),
        schema::FieldDef::text("shop_id", 68),
        schema::FieldDef::text("store_id", 69),
        schema::FieldDef::text("summary_apply_id", 70),
        schema::FieldDef::text("user_id", 71),
    ],
    rules: &[],
};

static EC_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcOrderInfo",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "order_info",
            schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
            75,
        ),
        schema::FieldDef::new(
            "sub_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
                    limits: &[],
                },
            ),
            76,
        ),
    ],
    rules: &[],
};

static EC_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcVoucherInfo",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 80),
        schema::FieldDef::text("employee_id", 81),
        schema::FieldDef::text("enterprise_id", 82),
        schema::FieldDef::new(
            "invoice_compliance_check_result",
            schema::Kind::Record(&INVOICE_COMPLIANCE_CHECK_RESULT),
            83,
        ),
        schema::FieldDef::text("open_id", 84),
        schema::FieldDef::text("user_id", 85),
        schema::FieldDef::text("voucher_content", 86),
        schema::FieldDef::text("voucher_date", 87),
        schema::FieldDef::text("voucher_id", 88),
        schema::FieldDef::text("voucher_source", 89),
        schema::FieldDef::text("voucher_type", 90),
    ],
    rules: &[],
};

static INVOICE_COMPLIANCE_CHECK_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceComplianceCheckResult",
    file: "spec/commerce/ec.consume.detail.query.yaml",
    fields: &[schema::FieldDef::text("match_result_type", 94)],
    rules: &[],
};

/// A request of `alipay.commerce.ec.consume.detail.query` (企业码账单详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/consume/detail/query`. Described
/// in `spec/commerce/ec.consume.detail.query.yaml`.
/// Answered by [`EcConsumeDetailQueryResponse`], or by an error with a [`EcConsumeDetailQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.consume.detail.query")]
#[doc(alias = "企业码账单详情查询")]
#[must_use]
#[non_exhaustive]
pub struct EcConsumeDetailQuery {
    /// On the wire `account_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:10`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:11`.
    pub enterprise_id: Option<String>,
    /// On the wire `pay_no`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:12`.
    pub pay_no: Option<String>,
    /// On the wire `query_options`, a list; each element is a text. Source:
    /// `spec/commerce/ec.consume.detail.query.yaml:13`.
    pub query_options: Vec<String>,
    /// On the wire `ant_shop_id`, a text; on the gateway only. Source:
    /// `spec/commerce/ec.consume.detail.query.yaml:14`.
    pub ant_shop_id: Option<String>,
}

#[allow(deprecated)]
impl EcConsumeDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            enterprise_id: None,
            pay_no: None,
            query_options: Vec::new(),
            ant_shop_id: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`pay_no`](Self::pay_no).
    #[inline]
    pub fn pay_no(mut self, pay_no: impl Into<String>) -> Self {
        self.pay_no = Some(pay_no.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`ant_shop_id`](Self::ant_shop_id).
    #[inline]
    pub fn ant_shop_id(mut self, ant_shop_id: impl Into<String>) -> Self {
        self.ant_shop_id = Some(ant_shop_id.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for EcConsumeDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_CONSUME_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.pay_no),
            4 => Some(&self.query_options),
            5 => Some(&self.ant_shop_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.pay_no),
            4 => Some(&mut self.query_options),
            5 => Some(&mut self.ant_shop_id),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for EcConsumeDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcConsumeDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcConsumeDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcConsumeDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcConsumeDetailQuery {}

impl record::Request for EcConsumeDetailQuery {
    type Response = EcConsumeDetailQueryResponse;
    type ErrorCode = EcConsumeDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.consume.detail.query",
        title: "企业码账单详情查询",
        file: "spec/commerce/ec.consume.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/consume/detail/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_CONSUME_DETAIL_QUERY,
        response: &EC_CONSUME_DETAIL_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.consume.detail.query` (企业码账单详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcConsumeDetailQueryResponse {
    /// On the wire `consume_info`, a record of the kind `EcConsumeInfo`. Source:
    /// `spec/commerce/ec.consume.detail.query.yaml:17`.
    pub consume_info: Option<EcConsumeInfo>,
    /// On the wire `related_order_info`, a record of the kind `EcOrderInfo`. Source:
    /// `spec/commerce/ec.consume.detail.query.yaml:18`.
    pub related_order_info: Option<EcOrderInfo>,
    /// On the wire `related_refund_list`, a list; each element is a record of the kind `EcConsumeInfo`. Source:
    /// `spec/commerce/ec.consume.detail.query.yaml:19`.
    pub related_refund_list: Vec<EcConsumeInfo>,
    /// On the wire `related_voucher_list`, a list; each element is a record of the kind `EcVoucherInfo`. Source:
    /// `spec/commerce/ec.consume.detail.query.yaml:20`.
    pub related_voucher_list: Vec<EcVoucherInfo>,
}

impl record::Record for EcConsumeDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_CONSUME_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.consume_info),
            1 => Some(&self.related_order_info),
            2 => Some(&self.related_refund_list),
            3 => Some(&self.related_voucher_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.consume_info),
            1 => Some(&mut self.related_order_info),
            2 => Some(&mut self.related_refund_list),
            3 => Some(&mut self.related_voucher_list),
            _ => None,
        }
    }
}

impl Default for EcConsumeDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            consume_info: None,
            related_order_info: None,
            related_refund_list: Vec::new(),
            related_voucher_list: Vec::new(),
        }
    }
}

impl Clone for EcConsumeDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcConsumeDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcConsumeDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EcConsumeInfo`.
///
/// Source: `spec/commerce/ec.consume.detail.query.yaml:23`.
#[non_exhaustive]
pub struct EcConsumeInfo {
    /// On the wire `account_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:25`.
    pub account_id: Option<String>,
    /// On the wire `agreement_peer_payer_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:26`.
    pub agreement_peer_payer_id: Option<String>,
    /// On the wire `benefit_amount`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:27`.
    pub benefit_amount: Option<String>,
    /// On the wire `biz_out_no`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:28`.
    pub biz_out_no: Option<String>,
    /// On the wire `category_name`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:29`.
    pub category_name: Option<String>,
    /// On the wire `consume_amount`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:30`.
    pub consume_amount: Option<String>,
    /// On the wire `consume_biz_type`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:31`.
    pub consume_biz_type: Option<String>,
    /// On the wire `consume_category`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:32`.
    pub consume_category: Option<String>,
    /// On the wire `consume_fee_with_discount`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:33`.
    pub consume_fee_with_discount: Option<String>,
    /// On the wire `consume_memo`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:34`.
    pub consume_memo: Option<String>,
    /// On the wire `consume_title`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:35`.
    pub consume_title: Option<String>,
    /// On the wire `consume_type`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:36`.
    pub consume_type: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:37`.
    pub employee_id: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:38`.
    pub enterprise_id: Option<String>,
    /// On the wire `expense_rule_group_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:39`.
    pub expense_rule_group_id: Option<String>,
    /// On the wire `expense_scene_code`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:40`.
    pub expense_scene_code: Option<String>,
    /// On the wire `expense_type`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:41`.
    pub expense_type: Option<String>,
    /// On the wire `expense_type_sub_category`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:42`.
    pub expense_type_sub_category: Option<String>,
    /// On the wire `ext_infos`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:43`.
    pub ext_infos: Option<String>,
    /// On the wire `fund_biz_type`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:44`.
    pub fund_biz_type: Option<String>,
    /// On the wire `gmt_biz_create`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:45`.
    pub gmt_biz_create: Option<String>,
    /// On the wire `gmt_receive_pay`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:46`.
    pub gmt_receive_pay: Option<String>,
    /// On the wire `invoice_open_mode`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:47`.
    pub invoice_open_mode: Option<String>,
    /// On the wire `merchant_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:48`.
    pub merchant_id: Option<String>,
    /// On the wire `merchant_name`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:49`.
    pub merchant_name: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:50`.
    pub open_id: Option<String>,
    /// On the wire `opposite_full_name`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:51`.
    pub opposite_full_name: Option<String>,
    /// On the wire `order_complete_label`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:52`.
    pub order_complete_label: Option<String>,
    /// On the wire `order_complete_time`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:53`.
    pub order_complete_time: Option<String>,
    /// On the wire `pay_no`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:54`.
    pub pay_no: Option<String>,
    /// On the wire `payer_card_no`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:55`.
    pub payer_card_no: Option<String>,
    /// On the wire `payer_logon_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:56`.
    pub payer_logon_id: Option<String>,
    /// On the wire `payer_name`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:57`.
    pub payer_name: Option<String>,
    /// On the wire `peer_pay_amount`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:58`.
    pub peer_pay_amount: Option<String>,
    /// On the wire `peer_payer_card_name`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:59`.
    pub peer_payer_card_name: Option<String>,
    /// On the wire `peer_payer_card_no`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:60`.
    pub peer_payer_card_no: Option<String>,
    /// On the wire `peer_refund_amount`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:61`.
    pub peer_refund_amount: Option<String>,
    /// On the wire `peer_refund_status`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:62`.
    pub peer_refund_status: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:63`.
    pub refund_amount: Option<String>,
    /// On the wire `refund_status`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:64`.
    pub refund_status: Option<String>,
    /// On the wire `related_pay_no`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:65`.
    pub related_pay_no: Option<String>,
    /// On the wire `scene_code`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:66`.
    pub scene_code: Option<String>,
    /// On the wire `seller_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:67`.
    pub seller_id: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:68`.
    pub shop_id: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:69`.
    pub store_id: Option<String>,
    /// On the wire `summary_apply_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:70`.
    pub summary_apply_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:71`.
    pub user_id: Option<String>,
}

impl record::Record for EcConsumeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_CONSUME_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_peer_payer_id),
            2 => Some(&self.benefit_amount),
            3 => Some(&self.biz_out_no),
            4 => Some(&self.category_name),
            5 => Some(&self.consume_amount),
            6 => Some(&self.consume_biz_type),
            7 => Some(&self.consume_category),
            8 => Some(&self.consume_fee_with_discount),
            9 => Some(&self.consume_memo),
            10 => Some(&self.consume_title),
            11 => Some(&self.consume_type),
            12 => Some(&self.employee_id),
            13 => Some(&self.enterprise_id),
            14 => Some(&self.expense_rule_group_id),
            15 => Some(&self.expense_scene_code),
            16 => Some(&self.expense_type),
            17 => Some(&self.expense_type_sub_category),
            18 => Some(&self.ext_infos),
            19 => Some(&self.fund_biz_type),
            20 => Some(&self.gmt_biz_create),
            21 => Some(&self.gmt_receive_pay),
            22 => Some(&self.invoice_open_mode),
            23 => Some(&self.merchant_id),
            24 => Some(&self.merchant_name),
            25 => Some(&self.open_id),
            26 => Some(&self.opposite_full_name),
            27 => Some(&self.order_complete_label),
            28 => Some(&self.order_complete_time),
            29 => Some(&self.pay_no),
            30 => Some(&self.payer_card_no),
            31 => Some(&self.payer_logon_id),
            32 => Some(&self.payer_name),
            33 => Some(&self.peer_pay_amount),
            34 => Some(&self.peer_payer_card_name),
            35 => Some(&self.peer_payer_card_no),
            36 => Some(&self.peer_refund_amount),
            37 => Some(&self.peer_refund_status),
            38 => Some(&self.refund_amount),
            39 => Some(&self.refund_status),
            40 => Some(&self.related_pay_no),
            41 => Some(&self.scene_code),
            42 => Some(&self.seller_id),
            43 => Some(&self.shop_id),
            44 => Some(&self.store_id),
            45 => Some(&self.summary_apply_id),
            46 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_peer_payer_id),
            2 => Some(&mut self.benefit_amount),
            3 => Some(&mut self.biz_out_no),
            4 => Some(&mut self.category_name),
            5 => Some(&mut self.consume_amount),
            6 => Some(&mut self.consume_biz_type),
            7 => Some(&mut self.consume_category),
            8 => Some(&mut self.consume_fee_with_discount),
            9 => Some(&mut self.consume_memo),
            10 => Some(&mut self.consume_title),
            11 => Some(&mut self.consume_type),
            12 => Some(&mut self.employee_id),
            13 => Some(&mut self.enterprise_id),
            14 => Some(&mut self.expense_rule_group_id),
            15 => Some(&mut self.expense_scene_code),
            16 => Some(&mut self.expense_type),
            17 => Some(&mut self.expense_type_sub_category),
            18 => Some(&mut self.ext_infos),
            19 => Some(&mut self.fund_biz_type),
            20 => Some(&mut self.gmt_biz_create),
            21 => Some(&mut self.gmt_receive_pay),
            22 => Some(&mut self.invoice_open_mode),
            23 => Some(&mut self.merchant_id),
            24 => Some(&mut self.merchant_name),
            25 => Some(&mut self.open_id),
            26 => Some(&mut self.opposite_full_name),
            27 => Some(&mut self.order_complete_label),
            28 => Some(&mut self.order_complete_time),
            29 => Some(&mut self.pay_no),
            30 => Some(&mut self.payer_card_no),
            31 => Some(&mut self.payer_logon_id),
            32 => Some(&mut self.payer_name),
            33 => Some(&mut self.peer_pay_amount),
            34 => Some(&mut self.peer_payer_card_name),
            35 => Some(&mut self.peer_payer_card_no),
            36 => Some(&mut self.peer_refund_amount),
            37 => Some(&mut self.peer_refund_status),
            38 => Some(&mut self.refund_amount),
            39 => Some(&mut self.refund_status),
            40 => Some(&mut self.related_pay_no),
            41 => Some(&mut self.scene_code),
            42 => Some(&mut self.seller_id),
            43 => Some(&mut self.shop_id),
            44 => Some(&mut self.store_id),
            45 => Some(&mut self.summary_apply_id),
            46 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for EcConsumeInfo {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            agreement_peer_payer_id: None,
            benefit_amount: None,
            biz_out_no: None,
            category_name: None,
            consume_amount: None,
            consume_biz_type: None,
            consume_category: None,
            consume_fee_with_discount: None,
            consume_memo: None,
            consume_title: None,
            consume_type: None,
            employee_id: None,
            enterprise_id: None,
            expense_rule_group_id: None,
            expense_scene_code: None,
            expense_type: None,
            expense_type_sub_category: None,
            ext_infos: None,
            fund_biz_type: None,
            gmt_biz_create: None,
            gmt_receive_pay: None,
            invoice_open_mode: None,
            merchant_id: None,
            merchant_name: None,
            open_id: None,
            opposite_full_name: None,
            order_complete_label: None,
            order_complete_time: None,
            pay_no: None,
            payer_card_no: None,
            payer_logon_id: None,
            payer_name: None,
            peer_pay_amount: None,
            peer_payer_card_name: None,
            peer_payer_card_no: None,
            peer_refund_amount: None,
            peer_refund_status: None,
            refund_amount: None,
            refund_status: None,
            related_pay_no: None,
            scene_code: None,
            seller_id: None,
            shop_id: None,
            store_id: None,
            summary_apply_id: None,
            user_id: None,
        }
    }
}

impl Clone for EcConsumeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcConsumeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcConsumeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EcOrderInfo`.
///
/// Source: `spec/commerce/ec.consume.detail.query.yaml:73`.
#[non_exhaustive]
pub struct EcOrderInfo {
    /// On the wire `order_info`, a record of the kind `EcOrderItem`. Source:
    /// `spec/commerce/ec.consume.detail.query.yaml:75`.
    pub order_info: Option<super::super::types::EcOrderItem>,
    /// On the wire `sub_order_list`, a list; each element is a record of the kind `EcOrderItem`. Source:
    /// `spec/commerce/ec.consume.detail.query.yaml:76`.
    pub sub_order_list: Vec<super::super::types::EcOrderItem>,
}

impl record::Record for EcOrderInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ORDER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_info),
            1 => Some(&self.sub_order_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_info),
            1 => Some(&mut self.sub_order_list),
            _ => None,
        }
    }
}

impl Default for EcOrderInfo {
    #[inline]
    fn default() -> Self {
        Self {
            order_info: None,
            sub_order_list: Vec::new(),
        }
    }
}

impl Clone for EcOrderInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcOrderInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcOrderInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EcVoucherInfo`.
///
/// Source: `spec/commerce/ec.consume.detail.query.yaml:78`.
#[non_exhaustive]
pub struct EcVoucherInfo {
    /// On the wire `account_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:80`.
    pub account_id: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:81`.
    pub employee_id: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:82`.
    pub enterprise_id: Option<String>,
    /// On the wire `invoice_compliance_check_result`, a record of the kind `InvoiceComplianceCheckResult`. Source:
    /// `spec/commerce/ec.consume.detail.query.yaml:83`.
    pub invoice_compliance_check_result: Option<InvoiceComplianceCheckResult>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:84`.
    pub open_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:85`.
    pub user_id: Option<String>,
    /// On the wire `voucher_content`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:86`.
    pub voucher_content: Option<String>,
    /// On the wire `voucher_date`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:87`.
    pub voucher_date: Option<String>,
    /// On the wire `voucher_id`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:88`.
    pub voucher_id: Option<String>,
    /// On the wire `voucher_source`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:89`.
    pub voucher_source: Option<String>,
    /// On the wire `voucher_type`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:90`.
    pub voucher_type: Option<String>,
}

impl record::Record for EcVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.employee_id),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.invoice_compliance_check_result),
            4 => Some(&self.open_id),
            5 => Some(&self.user_id),
            6 => Some(&self.voucher_content),
            7 => Some(&self.voucher_date),
            8 => Some(&self.voucher_id),
            9 => Some(&self.voucher_source),
            10 => Some(&self.voucher_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.employee_id),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.invoice_compliance_check_result),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.user_id),
            6 => Some(&mut self.voucher_content),
            7 => Some(&mut self.voucher_date),
            8 => Some(&mut self.voucher_id),
            9 => Some(&mut self.voucher_source),
            10 => Some(&mut self.voucher_type),
            _ => None,
        }
    }
}

impl Default for EcVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            employee_id: None,
            enterprise_id: None,
            invoice_compliance_check_result: None,
            open_id: None,
            user_id: None,
            voucher_content: None,
            voucher_date: None,
            voucher_id: None,
            voucher_source: None,
            voucher_type: None,
        }
    }
}

impl Clone for EcVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceComplianceCheckResult`.
///
/// Source: `spec/commerce/ec.consume.detail.query.yaml:92`.
#[non_exhaustive]
pub struct InvoiceComplianceCheckResult {
    /// On the wire `match_result_type`, a text. Source: `spec/commerce/ec.consume.detail.query.yaml:94`.
    pub match_result_type: Option<String>,
}

impl record::Record for InvoiceComplianceCheckResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_COMPLIANCE_CHECK_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.match_result_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.match_result_type),
            _ => None,
        }
    }
}

impl Default for InvoiceComplianceCheckResult {
    #[inline]
    fn default() -> Self {
        Self { match_result_type: None }
    }
}

impl Clone for InvoiceComplianceCheckResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceComplianceCheckResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceComplianceCheckResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.consume.detail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcConsumeDetailQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.consume.detail.query.yaml:97`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/commerce/ec.consume.detail.query.yaml:98`.
    PermissionDenied,
    /// On the wire `CONSUME_NOT_EXIST`. Source: `spec/commerce/ec.consume.detail.query.yaml:99`.
    ConsumeNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.consume.detail.query.yaml:100`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcConsumeDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("CONSUME_NOT_EXIST", Self::ConsumeNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcConsumeDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
