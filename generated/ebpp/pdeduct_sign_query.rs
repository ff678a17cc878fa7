//! `alipay.ebpp.pdeduct.sign.query` · 直连代扣协议查询接口
//!
//! Query the state of a deduction agreement, for reconciling both sides.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/pdeduct/sign/query`. Described in
//! `spec/ebpp/pdeduct.sign.query.yaml`.

use crate::{record, schema};

static PDEDUCT_SIGN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignQuery",
    file: "spec/ebpp/pdeduct.sign.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(16), 17)],
            ..schema::FieldDef::text("user_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 30)],
            ..schema::FieldDef::text("agreement_id", 25)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 38)],
            ..schema::FieldDef::text("biz_type", 33)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 52)],
            ..schema::FieldDef::text("sub_biz_type", 47)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("charge_inst", 66)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bill_key", 71)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["open_id", "user_id"]),
            line: 79,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["agreement_id", "bill_key"]),
            line: 80,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["agreement_id", "biz_type"]),
            line: 81,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["agreement_id", "charge_inst"]),
            line: 82,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["agreement_id", "sub_biz_type"]),
            line: 83,
        },
    ],
};

static PDEDUCT_SIGN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignQueryResponse",
    file: "spec/ebpp/pdeduct.sign.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 86),
        schema::FieldDef::text("bill_key", 87),
        schema::FieldDef::text("charge_inst", 88),
        schema::FieldDef::text("out_agreement_id", 89),
        schema::FieldDef::text("sign_date", 94),
        schema::FieldDef::text("user_id", 95),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "specified_sort_channels",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(
                            &super::types::SPECIFIED_SORT_CHANNEL_PARAM,
                        ),
                        limits: &[],
                    },
                ),
                96,
            )
        },
    ],
    rules: &[],
};

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
        Self {
            user_id: None,
            open_id: None,
            agreement_id: None,
            biz_type: None,
            sub_biz_type: None,
            charge_inst: None,
            bill_key: None,
        }
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

impl record::Record for PdeductSignQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_SIGN_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_id),
            1 => Some(&self.open_id),
            2 => Some(&self.agreement_id),
            3 => Some(&self.biz_type),
            4 => Some(&self.sub_biz_type),
            5 => Some(&self.charge_inst),
            6 => Some(&self.bill_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.agreement_id),
            3 => Some(&mut self.biz_type),
            4 => Some(&mut self.sub_biz_type),
            5 => Some(&mut self.charge_inst),
            6 => Some(&mut self.bill_key),
            _ => None,
        }
    }
}

impl Default for PdeductSignQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PdeductSignQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductSignQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductSignQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PdeductSignQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_SIGN_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.bill_key),
            2 => Some(&self.charge_inst),
            3 => Some(&self.out_agreement_id),
            4 => Some(&self.sign_date),
            5 => Some(&self.user_id),
            6 => Some(&self.specified_sort_channels),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.bill_key),
            2 => Some(&mut self.charge_inst),
            3 => Some(&mut self.out_agreement_id),
            4 => Some(&mut self.sign_date),
            5 => Some(&mut self.user_id),
            6 => Some(&mut self.specified_sort_channels),
            _ => None,
        }
    }
}

impl Default for PdeductSignQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            bill_key: None,
            charge_inst: None,
            out_agreement_id: None,
            sign_date: None,
            user_id: None,
            specified_sort_channels: Vec::new(),
        }
    }
}

impl Clone for PdeductSignQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductSignQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductSignQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PdeductSignQueryBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for PdeductSignQueryBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("JF", Self::Jf),
        ("WUYE", Self::Wuye),
        ("HK", Self::Hk),
        ("TX", Self::Tx),
    ];
}

impl std::fmt::Debug for PdeductSignQueryBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PdeductSignQuerySubBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for PdeductSignQuerySubBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WATER", Self::Water),
        ("ELECTRIC", Self::Electric),
        ("GAS", Self::Gas),
        ("COMMUN", Self::Commun),
        ("CATV", Self::Catv),
        ("TRAFFIC", Self::Traffic),
        ("WUYE", Self::Wuye),
        ("HK", Self::Hk),
        ("CZ", Self::Cz),
    ];
}

impl std::fmt::Debug for PdeductSignQuerySubBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.pdeduct.sign.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PdeductSignQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("QUERY_DEDUCT_SIGN_INFO_ERROR", Self::QueryDeductSignInfoError),
        ("DEDUCT_SIGN_INFO_NOT_EXIST", Self::DeductSignInfoNotExist),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PdeductSignQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
