//! `alipay.merchant.live.itemplan.modify` · 支付宝货品推广计划创建
//!
//! Create or modify an Alipay promotion plan for goods.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/live/itemplan/modify`. Described in
//! `spec/merchant/live.itemplan.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.live.itemplan.modify` (支付宝货品推广计划创建).
///
/// Create or modify an Alipay promotion plan for goods.
///
/// ```
/// use alipay::merchant::LiveItemplanModify;
///
/// let request = LiveItemplanModify::new()
///     .end_time("2022-01-01 00:00:01");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`op_type`](Self::op_type) | one of its values |
/// | [`status`](Self::status) | one of `0`, `1`, `-1` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/live/itemplan/modify`. Described in
/// `spec/merchant/live.itemplan.modify.yaml`.
/// Returns [`LiveItemplanModifyResponse`], or an error with a [`LiveItemplanModifyErrorCode`].
#[doc(alias = "alipay.merchant.live.itemplan.modify")]
#[doc(alias = "/v3/alipay/merchant/live/itemplan/modify")]
#[doc(alias = "支付宝货品推广计划创建")]
#[doc(alias = "推广")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct LiveItemplanModify {
    /// Content to promote.
    ///
    /// 投放内容.
    pub content: Vec<ItemPlanContentDo>,
    /// End of the plan; may be empty.
    ///
    /// Example: `2022-01-01 00:00:01`.
    pub end_time: Option<String>,
    /// What to do with the promoted content.
    ///
    /// Example: `APPEND`.
    pub op_type: Option<record::Choice<LiveItemplanModifyOpType>>,
    /// Promoting party, usually a mini program id.
    ///
    /// 投放方标识. Example: `2021003126612033`.
    pub operator_appid: Option<String>,
    /// Type of promoting party.
    ///
    /// 投放方类型; other values may be added. Example: `TINYAPP`.
    pub operator_type: Option<record::Choice<LiveItemplanModifyOperatorType>>,
    /// Name of the plan; may be empty.
    ///
    /// 投放计划名. Example: `测试计划`.
    pub plan_name: Option<String>,
    /// Time the plan takes effect; may be empty.
    ///
    /// Example: `2022-01-01 00:00:01`.
    pub start_time: Option<String>,
    /// State of the plan.
    ///
    /// 计划状态; one of `0`, `1`, `-1`. Example: `1`.
    ///
    /// Values:
    ///
    /// - `0`: Not yet effective.
    /// - `1`: Effective.
    /// - `-1`: Voided.
    pub status: Option<i64>,
    /// Targets, usually Life account ids, comma-separated.
    ///
    /// 投放目标. Example: `2021003126612050`.
    pub target_id: Option<String>,
    /// Sub-channel within the target; empty means any.
    ///
    /// 投放范围.
    pub target_range: Option<String>,
    /// Type of target.
    ///
    /// 投放目标类型; other values may be added. Example: `LIFE_APP`.
    pub target_type: Option<record::Choice<LiveItemplanModifyTargetType>>,
}

impl LiveItemplanModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(
        mut self,
        content: impl IntoIterator<Item = ItemPlanContentDo>,
    ) -> Self {
        self.content = content.into_iter().collect();
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`op_type`](Self::op_type).
    #[inline]
    pub fn op_type(
        mut self,
        op_type: impl Into<record::Choice<LiveItemplanModifyOpType>>,
    ) -> Self {
        self.op_type = Some(op_type.into());
        self
    }

    /// Sets [`operator_appid`](Self::operator_appid).
    #[inline]
    pub fn operator_appid(mut self, operator_appid: impl Into<String>) -> Self {
        self.operator_appid = Some(operator_appid.into());
        self
    }

    /// Sets [`operator_type`](Self::operator_type).
    #[inline]
    pub fn operator_type(
        mut self,
        operator_type: impl Into<record::Choice<LiveItemplanModifyOperatorType>>,
    ) -> Self {
        self.operator_type = Some(operator_type.into());
        self
    }

    /// Sets [`plan_name`](Self::plan_name).
    #[inline]
    pub fn plan_name(mut self, plan_name: impl Into<String>) -> Self {
        self.plan_name = Some(plan_name.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_range`](Self::target_range).
    #[inline]
    pub fn target_range(mut self, target_range: impl Into<String>) -> Self {
        self.target_range = Some(target_range.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(
        mut self,
        target_type: impl Into<record::Choice<LiveItemplanModifyTargetType>>,
    ) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

/// The response of `alipay.merchant.live.itemplan.modify` (支付宝货品推广计划创建).
#[non_exhaustive]
pub struct LiveItemplanModifyResponse {
    /// Explanation of the outcome.
    ///
    /// 操作结果的说明. Example: `成功`.
    pub msg_info: Option<String>,
}

/// An entry of promoted content.
///
/// | Field | Limits |
/// |---|---|
/// | [`type`](Self::type) | required |
#[must_use]
#[non_exhaustive]
pub struct ItemPlanContentDo {
    /// Codes in the service library.
    ///
    /// Example: `110101190001010000`.
    pub codes: Vec<String>,
    /// Type of entry.
    ///
    /// 条目类型; required; other values may be added. Example: `ITEM`.
    pub r#type: record::Choice<ItemPlanContentDoType>,
}

impl ItemPlanContentDo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`codes`](Self::codes).
    #[inline]
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = codes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<ItemPlanContentDoType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

/// The values of the platform's type `ItemPlanContentDoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ItemPlanContentDoType {
    /// `ITEM`: Goods.
    Item,
}

record::enumeration!(ItemPlanContentDoType, "ITEM" Item);

/// The values of the platform's type `LiveItemplanModifyOpType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LiveItemplanModifyOpType {
    /// `OVERRIDE`: Replace.
    Override,
    /// `APPEND`: Add.
    Append,
    /// `DELETE`: Remove.
    Delete,
}

record::enumeration!(
    LiveItemplanModifyOpType, "OVERRIDE" Override, "APPEND" Append, "DELETE" Delete
);

/// The values of the platform's type `LiveItemplanModifyOperatorType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LiveItemplanModifyOperatorType {
    /// `LIFE_APP`: Life account.
    LifeApp,
    /// `CONTENT_USER`: Content creator.
    ContentUser,
    /// `TINYAPP`: Mini program.
    Tinyapp,
}

record::enumeration!(
    LiveItemplanModifyOperatorType, "LIFE_APP" LifeApp, "CONTENT_USER" ContentUser,
    "TINYAPP" Tinyapp
);

/// The values of the platform's type `LiveItemplanModifyTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LiveItemplanModifyTargetType {
    /// `LIFE_APP`: Life account.
    LifeApp,
    /// `CONTENT_USER`: Content creator.
    ContentUser,
    /// `TINYAPP`: Mini program.
    Tinyapp,
}

record::enumeration!(
    LiveItemplanModifyTargetType, "LIFE_APP" LifeApp, "CONTENT_USER" ContentUser,
    "TINYAPP" Tinyapp
);

/// The error codes of `alipay.merchant.live.itemplan.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LiveItemplanModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LiveItemplanModifyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for LiveItemplanModify {}

impl record::Request for LiveItemplanModify {
    type Response = LiveItemplanModifyResponse;
    type ErrorCode = LiveItemplanModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.live.itemplan.modify",
        title: "支付宝货品推广计划创建",
        file: "spec/merchant/live.itemplan.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/live/itemplan/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LIVE_ITEMPLAN_MODIFY,
        response: &LIVE_ITEMPLAN_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    LiveItemplanModify, LIVE_ITEMPLAN_MODIFY, 0 content Vec::new(), 1 end_time None, 2
    op_type None, 3 operator_appid None, 4 operator_type None, 5 plan_name None, 6
    start_time None, 7 status None, 8 target_id None, 9 target_range None, 10 target_type
    None
);

record::record!(
    LiveItemplanModifyResponse, LIVE_ITEMPLAN_MODIFY_RESPONSE, 0 msg_info None
);

record::record!(
    ItemPlanContentDo, ITEM_PLAN_CONTENT_DO, 0 codes Vec::new(), 1 r#type
    Default::default()
);

static LIVE_ITEMPLAN_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveItemplanModify",
    file: "spec/merchant/live.itemplan.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "content",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_PLAN_CONTENT_DO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("end_time"),
        schema::Row::Limited(
            "op_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["OVERRIDE", "APPEND", "DELETE"]),
                ),
            ],
        ),
        schema::Row::Text("operator_appid"),
        schema::Row::Text("operator_type"),
        schema::Row::Text("plan_name"),
        schema::Row::Text("start_time"),
        schema::Row::Limited(
            "status",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "-1"]))],
        ),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_range"),
        schema::Row::Text("target_type"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 15, 21, 26, 36, 37, 38, 42, 47, 52, 53],
};

static LIVE_ITEMPLAN_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LiveItemplanModifyResponse",
    file: "spec/merchant/live.itemplan.modify.yaml",
    rows: &[schema::Row::Text("msg_info")],
    rules: &[],
    lines: &[],
};

static ITEM_PLAN_CONTENT_DO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemPlanContentDo",
    file: "spec/merchant/live.itemplan.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[71, 72, 76],
};
