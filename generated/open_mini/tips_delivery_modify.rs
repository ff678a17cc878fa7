//! `alipay.open.mini.tips.delivery.modify` · 小程序收藏引导投放活动修改
//!
//! Pause, resume or end a favorite-prompt campaign.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/tips/delivery/modify`. Described
//! in `spec/open_mini/tips.delivery.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.tips.delivery.modify` (小程序收藏引导投放活动修改).
///
/// Pause, resume or end a favorite-prompt campaign.
///
/// ```
/// use alipay::open_mini::TipsDeliveryModify;
///
/// let request = TipsDeliveryModify::new()
///     .delivery_id("20211114000003057595");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/tips/delivery/modify`. Described
/// in `spec/open_mini/tips.delivery.modify.yaml`.
/// Returns [`TipsDeliveryModifyResponse`], or an error with a [`TipsDeliveryModifyErrorCode`].
#[doc(alias = "alipay.open.mini.tips.delivery.modify")]
#[doc(alias = "/v3/alipay/open/mini/tips/delivery/modify")]
#[doc(alias = "小程序收藏引导投放活动修改")]
#[doc(alias = "小程序")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct TipsDeliveryModify {
    /// Campaign id.
    ///
    /// 收藏引导投放活动ID. Example: `20211114000003057595`.
    pub delivery_id: Option<String>,
    /// Operation on the campaign.
    ///
    /// 活动投放操作类型. Example: `RESUME`.
    pub operate_type: Option<String>,
}

impl TipsDeliveryModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_id`](Self::delivery_id).
    #[inline]
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = Some(delivery_id.into());
        self
    }

    /// Sets [`operate_type`](Self::operate_type).
    #[inline]
    pub fn operate_type(mut self, operate_type: impl Into<String>) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }
}

/// The response of `alipay.open.mini.tips.delivery.modify` (小程序收藏引导投放活动修改).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TipsDeliveryModifyResponse {}

/// The error codes of `alipay.open.mini.tips.delivery.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TipsDeliveryModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `DELIVER_NOT_EXIST`: The delivery does not exist.
    ///
    /// Check the delivery id.
    DeliverNotExist,
    /// `TIPS_DELIVERY_AUDITING`.
    TipsDeliveryAuditing,
    /// `SAME_MODIFY_OPERATION_TYPE`.
    SameModifyOperationType,
    /// `INVALID_OPERATE_TYPE`.
    InvalidOperateType,
    /// `STATUS_NOT_ALLOWED`.
    StatusNotAllowed,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TipsDeliveryModifyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "DELIVER_NOT_EXIST" DeliverNotExist, "TIPS_DELIVERY_AUDITING" TipsDeliveryAuditing,
    "SAME_MODIFY_OPERATION_TYPE" SameModifyOperationType, "INVALID_OPERATE_TYPE"
    InvalidOperateType, "STATUS_NOT_ALLOWED" StatusNotAllowed
);

impl record::CallRequest for TipsDeliveryModify {}

impl record::Request for TipsDeliveryModify {
    type Response = TipsDeliveryModifyResponse;
    type ErrorCode = TipsDeliveryModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.tips.delivery.modify",
        title: "小程序收藏引导投放活动修改",
        file: "spec/open_mini/tips.delivery.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/tips/delivery/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TIPS_DELIVERY_MODIFY,
        response: &TIPS_DELIVERY_MODIFY_RESPONSE,
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
    TipsDeliveryModify, TIPS_DELIVERY_MODIFY, 0 delivery_id None, 1 operate_type None
);

record::record!(TipsDeliveryModifyResponse, TIPS_DELIVERY_MODIFY_RESPONSE);

static TIPS_DELIVERY_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryModify",
    file: "spec/open_mini/tips.delivery.modify.yaml",
    rows: &[schema::Row::Text("delivery_id"), schema::Row::Text("operate_type")],
    rules: &[],
    lines: &[11, 12],
};

static TIPS_DELIVERY_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsDeliveryModifyResponse",
    file: "spec/open_mini/tips.delivery.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
