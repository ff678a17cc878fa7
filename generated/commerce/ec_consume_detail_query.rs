//! `alipay.commerce.ec.consume.detail.query` · 企业码账单详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/consume/detail/query`. Described
//! in `spec/commerce/ec.consume.detail.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/ec.consume.detail.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.ec.consume.detail.query",
    title: "企业码账单详情查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 97,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 98,
        },
        schema::ErrorDef {
            code: "CONSUME_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 99,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 100,
        },
    ],
};

static EC_CONSUME_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeDetailQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "pay_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "query_options",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "ant_shop_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Gateway),
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static EC_CONSUME_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeDetailQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "consume_info",
            kind: schema::Kind::Record(&EC_CONSUME_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "related_order_info",
            kind: schema::Kind::Record(&EC_ORDER_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "related_refund_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EC_CONSUME_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "related_voucher_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EC_VOUCHER_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static EC_CONSUME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcConsumeInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "agreement_peer_payer_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "benefit_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "biz_out_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "category_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "consume_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "consume_biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "consume_category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "consume_fee_with_discount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "consume_memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "consume_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "consume_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "employee_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "expense_rule_group_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "expense_scene_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "expense_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "expense_type_sub_category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "ext_infos",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "fund_biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "gmt_biz_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "gmt_receive_pay",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "invoice_open_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "merchant_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "opposite_full_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "order_complete_label",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "order_complete_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "pay_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "payer_card_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "payer_logon_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "payer_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "peer_pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "peer_payer_card_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "peer_payer_card_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "peer_refund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "peer_refund_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "refund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "refund_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "related_pay_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "scene_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "seller_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "shop_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "summary_apply_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
    ],
    rules: &[],
};

static EC_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcOrderInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_info",
            kind: schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
        schema::FieldDef {
            name: "sub_order_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 76,
        },
    ],
    rules: &[],
};

static EC_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcVoucherInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 80,
        },
        schema::FieldDef {
            name: "employee_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 81,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 82,
        },
        schema::FieldDef {
            name: "invoice_compliance_check_result",
            kind: schema::Kind::Record(&INVOICE_COMPLIANCE_CHECK_RESULT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 83,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 84,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 85,
        },
        schema::FieldDef {
            name: "voucher_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 86,
        },
        schema::FieldDef {
            name: "voucher_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 87,
        },
        schema::FieldDef {
            name: "voucher_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 88,
        },
        schema::FieldDef {
            name: "voucher_source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 89,
        },
        schema::FieldDef {
            name: "voucher_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 90,
        },
    ],
    rules: &[],
};

static INVOICE_COMPLIANCE_CHECK_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceComplianceCheckResult",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "match_result_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 94,
        },
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.consume.detail.query` (企业码账单详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/consume/detail/query`. Described
/// in `spec/commerce/ec.consume.detail.query.yaml`.
/// Answered by [`EcConsumeDetailQueryResponse`], or by an error with a [`EcConsumeDetailQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.consume.detail.query")]
#[doc(alias = "企业码账单详情查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct EcConsumeDetailQuery {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/commerce/ec.consume.detail.query.yaml:10`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:11`.
    pub enterprise_id: Option<String>,
    /// The field `pay_no`: a text.
    ///
    /// On the wire `pay_no`. Source: `spec/commerce/ec.consume.detail.query.yaml:12`.
    pub pay_no: Option<String>,
    /// The field `query_options`: a list; each element is a text.
    ///
    /// On the wire `query_options`. Source: `spec/commerce/ec.consume.detail.query.yaml:13`.
    pub query_options: Vec<String>,
    /// The field `ant_shop_id`: a text.
    ///
    /// On the wire `ant_shop_id`; on the gateway only. Source: `spec/commerce/ec.consume.detail.query.yaml:14`.
    pub ant_shop_id: Option<String>,
}

#[allow(deprecated)]
impl EcConsumeDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`pay_no`](Self::pay_no).
    #[inline]
    #[must_use]
    pub fn pay_no(mut self, pay_no: impl Into<String>) -> Self {
        self.pay_no = Some(pay_no.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    #[must_use]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`ant_shop_id`](Self::ant_shop_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.ec.consume.detail.query` (企业码账单详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct EcConsumeDetailQueryResponse {
    /// The field `consume_info`: a record of the kind `EcConsumeInfo`.
    ///
    /// On the wire `consume_info`. Source: `spec/commerce/ec.consume.detail.query.yaml:17`.
    pub consume_info: Option<EcConsumeInfo>,
    /// The field `related_order_info`: a record of the kind `EcOrderInfo`.
    ///
    /// On the wire `related_order_info`. Source: `spec/commerce/ec.consume.detail.query.yaml:18`.
    pub related_order_info: Option<EcOrderInfo>,
    /// The field `related_refund_list`: a list; each element is a record of the kind `EcConsumeInfo`.
    ///
    /// On the wire `related_refund_list`. Source: `spec/commerce/ec.consume.detail.query.yaml:19`.
    pub related_refund_list: Vec<EcConsumeInfo>,
    /// The field `related_voucher_list`: a list; each element is a record of the kind `EcVoucherInfo`.
    ///
    /// On the wire `related_voucher_list`. Source: `spec/commerce/ec.consume.detail.query.yaml:20`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct EcConsumeInfo {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:25`.
    pub account_id: Option<String>,
    /// The field `agreement_peer_payer_id`: a text.
    ///
    /// On the wire `agreement_peer_payer_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:26`.
    pub agreement_peer_payer_id: Option<String>,
    /// The field `benefit_amount`: a text.
    ///
    /// On the wire `benefit_amount`. Source: `spec/commerce/ec.consume.detail.query.yaml:27`.
    pub benefit_amount: Option<String>,
    /// The field `biz_out_no`: a text.
    ///
    /// On the wire `biz_out_no`. Source: `spec/commerce/ec.consume.detail.query.yaml:28`.
    pub biz_out_no: Option<String>,
    /// The field `category_name`: a text.
    ///
    /// On the wire `category_name`. Source: `spec/commerce/ec.consume.detail.query.yaml:29`.
    pub category_name: Option<String>,
    /// The field `consume_amount`: a text.
    ///
    /// On the wire `consume_amount`. Source: `spec/commerce/ec.consume.detail.query.yaml:30`.
    pub consume_amount: Option<String>,
    /// The field `consume_biz_type`: a text.
    ///
    /// On the wire `consume_biz_type`. Source: `spec/commerce/ec.consume.detail.query.yaml:31`.
    pub consume_biz_type: Option<String>,
    /// The field `consume_category`: a text.
    ///
    /// On the wire `consume_category`. Source: `spec/commerce/ec.consume.detail.query.yaml:32`.
    pub consume_category: Option<String>,
    /// The field `consume_fee_with_discount`: a text.
    ///
    /// On the wire `consume_fee_with_discount`. Source: `spec/commerce/ec.consume.detail.query.yaml:33`.
    pub consume_fee_with_discount: Option<String>,
    /// The field `consume_memo`: a text.
    ///
    /// On the wire `consume_memo`. Source: `spec/commerce/ec.consume.detail.query.yaml:34`.
    pub consume_memo: Option<String>,
    /// The field `consume_title`: a text.
    ///
    /// On the wire `consume_title`. Source: `spec/commerce/ec.consume.detail.query.yaml:35`.
    pub consume_title: Option<String>,
    /// The field `consume_type`: a text.
    ///
    /// On the wire `consume_type`. Source: `spec/commerce/ec.consume.detail.query.yaml:36`.
    pub consume_type: Option<String>,
    /// The field `employee_id`: a text.
    ///
    /// On the wire `employee_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:37`.
    pub employee_id: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:38`.
    pub enterprise_id: Option<String>,
    /// The field `expense_rule_group_id`: a text.
    ///
    /// On the wire `expense_rule_group_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:39`.
    pub expense_rule_group_id: Option<String>,
    /// The field `expense_scene_code`: a text.
    ///
    /// On the wire `expense_scene_code`. Source: `spec/commerce/ec.consume.detail.query.yaml:40`.
    pub expense_scene_code: Option<String>,
    /// The field `expense_type`: a text.
    ///
    /// On the wire `expense_type`. Source: `spec/commerce/ec.consume.detail.query.yaml:41`.
    pub expense_type: Option<String>,
    /// The field `expense_type_sub_category`: a text.
    ///
    /// On the wire `expense_type_sub_category`. Source: `spec/commerce/ec.consume.detail.query.yaml:42`.
    pub expense_type_sub_category: Option<String>,
    /// The field `ext_infos`: a text.
    ///
    /// On the wire `ext_infos`. Source: `spec/commerce/ec.consume.detail.query.yaml:43`.
    pub ext_infos: Option<String>,
    /// The field `fund_biz_type`: a text.
    ///
    /// On the wire `fund_biz_type`. Source: `spec/commerce/ec.consume.detail.query.yaml:44`.
    pub fund_biz_type: Option<String>,
    /// The field `gmt_biz_create`: a text.
    ///
    /// On the wire `gmt_biz_create`. Source: `spec/commerce/ec.consume.detail.query.yaml:45`.
    pub gmt_biz_create: Option<String>,
    /// The field `gmt_receive_pay`: a text.
    ///
    /// On the wire `gmt_receive_pay`. Source: `spec/commerce/ec.consume.detail.query.yaml:46`.
    pub gmt_receive_pay: Option<String>,
    /// The field `invoice_open_mode`: a text.
    ///
    /// On the wire `invoice_open_mode`. Source: `spec/commerce/ec.consume.detail.query.yaml:47`.
    pub invoice_open_mode: Option<String>,
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:48`.
    pub merchant_id: Option<String>,
    /// The field `merchant_name`: a text.
    ///
    /// On the wire `merchant_name`. Source: `spec/commerce/ec.consume.detail.query.yaml:49`.
    pub merchant_name: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:50`.
    pub open_id: Option<String>,
    /// The field `opposite_full_name`: a text.
    ///
    /// On the wire `opposite_full_name`. Source: `spec/commerce/ec.consume.detail.query.yaml:51`.
    pub opposite_full_name: Option<String>,
    /// The field `order_complete_label`: a text.
    ///
    /// On the wire `order_complete_label`. Source: `spec/commerce/ec.consume.detail.query.yaml:52`.
    pub order_complete_label: Option<String>,
    /// The field `order_complete_time`: a text.
    ///
    /// On the wire `order_complete_time`. Source: `spec/commerce/ec.consume.detail.query.yaml:53`.
    pub order_complete_time: Option<String>,
    /// The field `pay_no`: a text.
    ///
    /// On the wire `pay_no`. Source: `spec/commerce/ec.consume.detail.query.yaml:54`.
    pub pay_no: Option<String>,
    /// The field `payer_card_no`: a text.
    ///
    /// On the wire `payer_card_no`. Source: `spec/commerce/ec.consume.detail.query.yaml:55`.
    pub payer_card_no: Option<String>,
    /// The field `payer_logon_id`: a text.
    ///
    /// On the wire `payer_logon_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:56`.
    pub payer_logon_id: Option<String>,
    /// The field `payer_name`: a text.
    ///
    /// On the wire `payer_name`. Source: `spec/commerce/ec.consume.detail.query.yaml:57`.
    pub payer_name: Option<String>,
    /// The field `peer_pay_amount`: a text.
    ///
    /// On the wire `peer_pay_amount`. Source: `spec/commerce/ec.consume.detail.query.yaml:58`.
    pub peer_pay_amount: Option<String>,
    /// The field `peer_payer_card_name`: a text.
    ///
    /// On the wire `peer_payer_card_name`. Source: `spec/commerce/ec.consume.detail.query.yaml:59`.
    pub peer_payer_card_name: Option<String>,
    /// The field `peer_payer_card_no`: a text.
    ///
    /// On the wire `peer_payer_card_no`. Source: `spec/commerce/ec.consume.detail.query.yaml:60`.
    pub peer_payer_card_no: Option<String>,
    /// The field `peer_refund_amount`: a text.
    ///
    /// On the wire `peer_refund_amount`. Source: `spec/commerce/ec.consume.detail.query.yaml:61`.
    pub peer_refund_amount: Option<String>,
    /// The field `peer_refund_status`: a text.
    ///
    /// On the wire `peer_refund_status`. Source: `spec/commerce/ec.consume.detail.query.yaml:62`.
    pub peer_refund_status: Option<String>,
    /// The field `refund_amount`: a text.
    ///
    /// On the wire `refund_amount`. Source: `spec/commerce/ec.consume.detail.query.yaml:63`.
    pub refund_amount: Option<String>,
    /// The field `refund_status`: a text.
    ///
    /// On the wire `refund_status`. Source: `spec/commerce/ec.consume.detail.query.yaml:64`.
    pub refund_status: Option<String>,
    /// The field `related_pay_no`: a text.
    ///
    /// On the wire `related_pay_no`. Source: `spec/commerce/ec.consume.detail.query.yaml:65`.
    pub related_pay_no: Option<String>,
    /// The field `scene_code`: a text.
    ///
    /// On the wire `scene_code`. Source: `spec/commerce/ec.consume.detail.query.yaml:66`.
    pub scene_code: Option<String>,
    /// The field `seller_id`: a text.
    ///
    /// On the wire `seller_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:67`.
    pub seller_id: Option<String>,
    /// The field `shop_id`: a text.
    ///
    /// On the wire `shop_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:68`.
    pub shop_id: Option<String>,
    /// The field `store_id`: a text.
    ///
    /// On the wire `store_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:69`.
    pub store_id: Option<String>,
    /// The field `summary_apply_id`: a text.
    ///
    /// On the wire `summary_apply_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:70`.
    pub summary_apply_id: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:71`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct EcOrderInfo {
    /// The field `order_info`: a record of the kind `EcOrderItem`.
    ///
    /// On the wire `order_info`. Source: `spec/commerce/ec.consume.detail.query.yaml:75`.
    pub order_info: Option<super::super::types::EcOrderItem>,
    /// The field `sub_order_list`: a list; each element is a record of the kind `EcOrderItem`.
    ///
    /// On the wire `sub_order_list`. Source: `spec/commerce/ec.consume.detail.query.yaml:76`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct EcVoucherInfo {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:80`.
    pub account_id: Option<String>,
    /// The field `employee_id`: a text.
    ///
    /// On the wire `employee_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:81`.
    pub employee_id: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:82`.
    pub enterprise_id: Option<String>,
    /// The field `invoice_compliance_check_result`: a record of the kind `InvoiceComplianceCheckResult`.
    ///
    /// On the wire `invoice_compliance_check_result`. Source: `spec/commerce/ec.consume.detail.query.yaml:83`.
    pub invoice_compliance_check_result: Option<InvoiceComplianceCheckResult>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:84`.
    pub open_id: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:85`.
    pub user_id: Option<String>,
    /// The field `voucher_content`: a text.
    ///
    /// On the wire `voucher_content`. Source: `spec/commerce/ec.consume.detail.query.yaml:86`.
    pub voucher_content: Option<String>,
    /// The field `voucher_date`: a text.
    ///
    /// On the wire `voucher_date`. Source: `spec/commerce/ec.consume.detail.query.yaml:87`.
    pub voucher_date: Option<String>,
    /// The field `voucher_id`: a text.
    ///
    /// On the wire `voucher_id`. Source: `spec/commerce/ec.consume.detail.query.yaml:88`.
    pub voucher_id: Option<String>,
    /// The field `voucher_source`: a text.
    ///
    /// On the wire `voucher_source`. Source: `spec/commerce/ec.consume.detail.query.yaml:89`.
    pub voucher_source: Option<String>,
    /// The field `voucher_type`: a text.
    ///
    /// On the wire `voucher_type`. Source: `spec/commerce/ec.consume.detail.query.yaml:90`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceComplianceCheckResult {
    /// The field `match_result_type`: a text.
    ///
    /// On the wire `match_result_type`. Source: `spec/commerce/ec.consume.detail.query.yaml:94`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
