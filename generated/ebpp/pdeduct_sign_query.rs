//! `alipay.ebpp.pdeduct.sign.query` · 直连代扣协议查询接口
//!
//! Query the state of a deduction agreement, for reconciling both sides.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/pdeduct/sign/query`. Described in
//! `spec/ebpp/pdeduct.sign.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.pdeduct.sign.query` (直连代扣协议查询接口).
///
/// Query the state of a deduction agreement, for reconciling both sides.
///
/// ```
/// use alipay::ebpp::PdeductSignQuery;
///
/// let request = PdeductSignQuery::new()
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5")
///     .agreement_id("1234557890");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`user_id`](Self::user_id) | required in some cases; at most 16 characters (advisory) |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`agreement_id`](Self::agreement_id) | required in some cases; at most 32 characters (advisory) |
/// | [`biz_type`](Self::biz_type) | required in some cases; at most 32 characters (advisory) |
/// | [`sub_biz_type`](Self::sub_biz_type) | required in some cases; at most 32 characters (advisory) |
/// | [`charge_inst`](Self::charge_inst) | required in some cases |
/// | [`bill_key`](Self::bill_key) | required in some cases |
/// | rule | At least one of `open_id`, `user_id` |
/// | rule | At least one of `agreement_id`, `bill_key` |
/// | rule | At least one of `agreement_id`, `biz_type` |
/// | rule | At least one of `agreement_id`, `charge_inst` |
/// | rule | At least one of `agreement_id`, `sub_biz_type` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/pdeduct/sign/query`. Described in
/// `spec/ebpp/pdeduct.sign.query.yaml`.
/// Returns [`PdeductSignQueryResponse`], or an error with a [`PdeductSignQueryErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.sign.query")]
#[doc(alias = "/v3/alipay/ebpp/pdeduct/sign/query")]
#[doc(alias = "直连代扣协议查询接口")]
#[doc(alias = "代扣")]
#[must_use]
#[non_exhaustive]
pub struct PdeductSignQuery {
    /// User, by Alipay user id.
    ///
    /// 用户ID; required in some cases; at most 16 characters (advisory). Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// User's open id, unique within the app; give this or `user_id`.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Alipay agreement id; otherwise business types, charging institution and customer number are needed.
    ///
    /// 支付宝代扣协议Id; required in some cases; at most 32 characters (advisory). Example: `1234557890`.
    pub agreement_id: Option<String>,
    /// Type of business; required without `agreement_id`.
    ///
    /// 业务类型; required in some cases; other values may be added; at most 32 characters (advisory). Example: `JF`.
    pub biz_type: Option<record::Choice<PdeductSignQueryBizType>>,
    /// Sub-type of business; required without `agreement_id`.
    ///
    /// 业务子类型; required in some cases; other values may be added; at most 32 characters (advisory). Example:
    /// `ELECTRIC`.
    pub sub_biz_type: Option<record::Choice<PdeductSignQuerySubBizType>>,
    /// Id of the charging institution in Alipay's payment system; required without `agreement_id`.
    ///
    /// Required in some cases. Example: `CQCENTERELECTRIC`.
    pub charge_inst: Option<String>,
    /// Customer number that identifies a household's water or power supply; required without `agreement_id`.
    ///
    /// 户号; required in some cases. Example: `02659981`.
    pub bill_key: Option<String>,
}

impl PdeductSignQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<PdeductSignQueryBizType>>,
    ) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`sub_biz_type`](Self::sub_biz_type).
    #[inline]
    pub fn sub_biz_type(
        mut self,
        sub_biz_type: impl Into<record::Choice<PdeductSignQuerySubBizType>>,
    ) -> Self {
        self.sub_biz_type = Some(sub_biz_type.into());
        self
    }

    /// Sets [`charge_inst`](Self::charge_inst).
    #[inline]
    pub fn charge_inst(mut self, charge_inst: impl Into<String>) -> Self {
        self.charge_inst = Some(charge_inst.into());
        self
    }

    /// Sets [`bill_key`](Self::bill_key).
    #[inline]
    pub fn bill_key(mut self, bill_key: impl Into<String>) -> Self {
        self.bill_key = Some(bill_key.into());
        self
    }
}

/// The response of `alipay.ebpp.pdeduct.sign.query` (直连代扣协议查询接口).
#[non_exhaustive]
pub struct PdeductSignQueryResponse {
    /// Agreement id.
    ///
    /// 协议ID. Example: `20160331000700130000930600556911`.
    pub agreement_id: Option<String>,
    /// Customer number at the charging institution.
    ///
    /// 户号. Example: `03983123`.
    pub bill_key: Option<String>,
    /// Charging institution.
    ///
    /// 出账机构. Example: `HZYHWATER`.
    pub charge_inst: Option<String>,
    /// Longshine (Langxin) agreement id.
    ///
    /// 朗新协议ID. Example: `738F4D9B6F825FDE9D07773E08BD0A2E`.
    pub out_agreement_id: Option<String>,
    /// When the agreement was signed.
    ///
    /// 签约时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-02-03 18:00:00`.
    pub sign_date: Option<record::DateTime>,
    /// User, by Alipay user id.
    ///
    /// 用户ID. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Payment channels that the user's agreement prefers.
    ///
    /// On the gateway only.
    pub specified_sort_channels: Vec<super::types::SpecifiedSortChannelParam>,
}

/// The values of the platform's type `PdeductSignQueryBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignQueryBizType {
    /// `JF`: Utilities, television and traffic fines.
    Jf,
    /// `WUYE`: Property management fee (缴物业费).
    Wuye,
    /// `HK`: Credit card repayment (信用卡还款).
    Hk,
    /// `TX`: Mobile top-up (手机充值).
    Tx,
}

record::enumeration!(PdeductSignQueryBizType, "JF" Jf, "WUYE" Wuye, "HK" Hk, "TX" Tx);

/// The values of the platform's type `PdeductSignQuerySubBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignQuerySubBizType {
    /// `WATER`: Water (缴水费).
    Water,
    /// `ELECTRIC`: Electricity (缴电费).
    Electric,
    /// `GAS`: Gas (缴燃气费).
    Gas,
    /// `COMMUN`: Landline and broadband (缴固话宽带).
    Commun,
    /// `CATV`: Cable television (缴有线电视费).
    Catv,
    /// `TRAFFIC`: Traffic fine (缴交通罚款).
    Traffic,
    /// `WUYE`: Property management fee (缴物业费).
    Wuye,
    /// `HK`: Credit card repayment (信用卡还款).
    Hk,
    /// `CZ`: Mobile top-up (手机充值).
    Cz,
}

record::enumeration!(
    PdeductSignQuerySubBizType, "WATER" Water, "ELECTRIC" Electric, "GAS" Gas, "COMMUN"
    Commun, "CATV" Catv, "TRAFFIC" Traffic, "WUYE" Wuye, "HK" Hk, "CZ" Cz
);

/// The error codes of `alipay.ebpp.pdeduct.sign.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PdeductSignQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `QUERY_DEDUCT_SIGN_INFO_ERROR`: The query of the deduction agreement failed.
    QueryDeductSignInfoError,
    /// `DEDUCT_SIGN_INFO_NOT_EXIST`: The deduction agreement does not exist.
    ///
    /// Check the agreement number.
    DeductSignInfoNotExist,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PdeductSignQueryErrorCode, "SYSTEM_ERROR" SystemError, "QUERY_DEDUCT_SIGN_INFO_ERROR"
    QueryDeductSignInfoError, "DEDUCT_SIGN_INFO_NOT_EXIST" DeductSignInfoNotExist,
    "PARAMETER_ILLEGAL" ParameterIllegal
);

impl record::CallRequest for PdeductSignQuery {}

impl record::Request for PdeductSignQuery {
    type Response = PdeductSignQueryResponse;
    type ErrorCode = PdeductSignQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.pdeduct.sign.query",
        title: "直连代扣协议查询接口",
        file: "spec/ebpp/pdeduct.sign.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/pdeduct/sign/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &PDEDUCT_SIGN_QUERY,
        response: &PDEDUCT_SIGN_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PdeductSignQuery, PDEDUCT_SIGN_QUERY, 0 user_id None, 1 open_id None, 2 agreement_id
    None, 3 biz_type None, 4 sub_biz_type None, 5 charge_inst None, 6 bill_key None
);

record::record!(
    PdeductSignQueryResponse, PDEDUCT_SIGN_QUERY_RESPONSE, 0 agreement_id None, 1
    bill_key None, 2 charge_inst None, 3 out_agreement_id None, 4 sign_date None, 5
    user_id None, 6 specified_sort_channels Vec::new()
);

static PDEDUCT_SIGN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignQuery",
    file: "spec/ebpp/pdeduct.sign.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(16))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sub_biz_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "charge_inst",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bill_key",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["open_id", "user_id"]),
        schema::Rule::AtLeastOne(&["agreement_id", "bill_key"]),
        schema::Rule::AtLeastOne(&["agreement_id", "biz_type"]),
        schema::Rule::AtLeastOne(&["agreement_id", "charge_inst"]),
        schema::Rule::AtLeastOne(&["agreement_id", "sub_biz_type"]),
    ],
    lines: &[12, 17, 20, 25, 30, 33, 38, 47, 52, 66, 71, 79, 80, 81, 82, 83],
};

static PDEDUCT_SIGN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignQueryResponse",
    file: "spec/ebpp/pdeduct.sign.query.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("bill_key"),
        schema::Row::Text("charge_inst"),
        schema::Row::Text("out_agreement_id"),
        schema::Row::Text("sign_date"),
        schema::Row::Text("user_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "specified_sort_channels",
                kind: schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(
                            &super::types::SPECIFIED_SORT_CHANNEL_PARAM,
                        ),
                        limits: &[],
                    },
                ),
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};
