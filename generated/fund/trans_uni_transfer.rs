//! `alipay.fund.trans.uni.transfer` · 单笔转账接口
//!
//! Transfer from a company's Alipay account to another Alipay account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/uni/transfer`. Described in
//! `spec/fund/trans.uni.transfer.yaml`.

use crate::{record, schema};

static TRANS_UNI_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransUniTransfer",
    file: "spec/fund/trans.uni.transfer.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 16),
            ],
            ..schema::FieldDef::text("biz_scene", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(2048), 27)],
            ..schema::FieldDef::text("business_params", 22)
        },
        schema::FieldDef::new(
            "mutiple_currency_detail",
            schema::Kind::Record(&MUTIPLE_CURRENCY_DETAIL),
            29,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 38)],
            ..schema::FieldDef::text("order_title", 33)
        },
        schema::FieldDef::text("original_order_id", 40),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 50),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 51),
            ],
            ..schema::FieldDef::text("out_biz_no", 46)
        },
        schema::FieldDef::text("passback_params", 53),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 58)],
            ..schema::FieldDef::new(
                "payee_info",
                schema::Kind::Record(&super::types::PARTICIPANT),
                58,
            )
        },
        schema::FieldDef::new(
            "payer_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            59,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 64),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 65),
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "TRANS_ACCOUNT_NO_PWD",
                            "TRANS_BANKCARD_NO_PWD",
                            "STD_RED_PACKET",
                        ],
                    ),
                    63,
                ),
            ],
            ..schema::FieldDef::text("product_code", 60)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(200), 71)],
            ..schema::FieldDef::text("remark", 71)
        },
        schema::FieldDef::new("sign_data", schema::Kind::Record(&SIGN_DATA), 72),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 77),
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 78),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 79),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 80),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 76),
            ],
            ..schema::FieldDef::text("trans_amount", 73)
        },
        schema::FieldDef::text("transfer_scene_name", 82),
        schema::FieldDef::new(
            "transfer_scene_report_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRANSFER_SCENE_REPORT_INFO),
                    limits: &[],
                },
            ),
            98,
        ),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "product_code",
                equals: "STD_RED_PACKET",
                require: &["business_params"],
            },
            line: 105,
        },
    ],
};

static TRANS_UNI_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransUniTransferResponse",
    file: "spec/fund/trans.uni.transfer.yaml",
    fields: &[
        schema::FieldDef::text("amount", 108),
        schema::FieldDef::text("link", 113),
        schema::FieldDef::text("order_id", 114),
        schema::FieldDef::text("out_biz_no", 119),
        schema::FieldDef::text("pay_fund_order_id", 120),
        schema::FieldDef::text("settle_serial_no", 125),
        schema::FieldDef::text("status", 131),
        schema::FieldDef::text("sub_status", 141),
        schema::FieldDef::text("trans_date", 148),
    ],
    rules: &[],
};

static MUTIPLE_CURRENCY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MutipleCurrencyDetail",
    file: "spec/fund/trans.uni.transfer.yaml",
    fields: &[
        schema::FieldDef::text("ext_info", 154),
        schema::FieldDef::text("payment_amount", 155),
        schema::FieldDef::text("payment_currency", 160),
        schema::FieldDef::text("settlement_amount", 161),
        schema::FieldDef::text("settlement_currency", 166),
        schema::FieldDef::text("trans_amount", 167),
        schema::FieldDef::text("trans_currency", 172),
    ],
    rules: &[],
};

static SIGN_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignData",
    file: "spec/fund/trans.uni.transfer.yaml",
    fields: &[
        schema::FieldDef::text("ori_app_id", 177),
        schema::FieldDef::text("ori_char_set", 178),
        schema::FieldDef::text("ori_out_biz_no", 179),
        schema::FieldDef::text("ori_sign", 180),
        schema::FieldDef::text("ori_sign_type", 181),
        schema::FieldDef::text("partner_id", 182),
    ],
    rules: &[],
};

static TRANSFER_SCENE_REPORT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransferSceneReportInfo",
    file: "spec/fund/trans.uni.transfer.yaml",
    fields: &[
        schema::FieldDef::text("info_content", 187),
        schema::FieldDef::text("info_type", 192),
    ],
    rules: &[],
};

/// A request of `alipay.fund.trans.uni.transfer` (单笔转账接口).
///
/// Transfer from a company's Alipay account to another Alipay account.
///
/// ```
/// use alipay::fund::TransUniTransfer;
///
/// let request = TransUniTransfer::new()
///     .biz_scene("DIRECT_TRANSFER")
///     .out_biz_no("201806300001")
///     .payee_info(alipay::fund::types::Participant::new().identity("user@example.com").identity_type("ALIPAY_LOGON_ID").name("某某"))
///     .product_code("TRANS_ACCOUNT_NO_PWD")
///     .trans_amount("23.00");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_scene`](Self::biz_scene) | required; at most 64 characters |
/// | [`business_params`](Self::business_params) | required in some cases; at most 2048 characters |
/// | [`order_title`](Self::order_title) | required in some cases; at most 128 characters |
/// | [`original_order_id`](Self::original_order_id) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required; at most 64 characters |
/// | [`payee_info`](Self::payee_info) | required |
/// | [`product_code`](Self::product_code) | required; one of its values; at most 64 characters |
/// | [`remark`](Self::remark) | at most 200 characters |
/// | [`trans_amount`](Self::trans_amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`transfer_scene_name`](Self::transfer_scene_name) | required in some cases |
/// | [`transfer_scene_report_infos`](Self::transfer_scene_report_infos) | required in some cases |
/// | rule | Where `product_code` is `STD_RED_PACKET`, there must be `business_params` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/uni/transfer`. Described in
/// `spec/fund/trans.uni.transfer.yaml`.
/// Answered by [`TransUniTransferResponse`], or by an error with a [`TransUniTransferErrorCode`].
#[doc(alias = "alipay.fund.trans.uni.transfer")]
#[doc(alias = "/v3/alipay/fund/trans/uni/transfer")]
#[doc(alias = "单笔转账接口")]
#[doc(alias = "转账")]
#[must_use]
#[non_exhaustive]
pub struct TransUniTransfer {
    /// Business scene of the transfer.
    ///
    /// On the wire `biz_scene` (业务场景); required; other values may be added; at most 64 characters. Example:
    /// `DIRECT_TRANSFER`. Source: `spec/fund/trans.uni.transfer.yaml:11`.
    pub biz_scene: record::Choice<TransUniTransferBizScene>,
    /// JSON; red packets require `sub_biz_scene``REDPACKET`; `payer_show_name_use_alias` shows the payer's alias.
    ///
    /// On the wire `business_params` (业务扩展参数); required in some cases; at most 2048 characters. Example:
    /// `{"sub_biz_scene":"REDPACKET"}`. Source: `spec/fund/trans.uni.transfer.yaml:22`.
    pub business_params: Option<String>,
    /// Payment, transfer and settlement amounts with their currencies.
    ///
    /// On the wire `mutiple_currency_detail` (多币种信息). Source: `spec/fund/trans.uni.transfer.yaml:29`.
    pub mutiple_currency_detail: Option<MutipleCurrencyDetail>,
    /// Title in the user's Alipay bill; password-free transfers require it.
    ///
    /// On the wire `order_title` (转账标题); required in some cases; at most 128 characters. Example: `八月报酬`.
    /// Source: `spec/fund/trans.uni.transfer.yaml:33`.
    pub order_title: Option<String>,
    /// Alipay number of the payment; for receiving a C2C red packet.
    ///
    /// On the wire `original_order_id` (原支付宝业务单号); required in some cases. Example:
    /// `20190620110075000006640000063056`. Source: `spec/fund/trans.uni.transfer.yaml:40`.
    pub original_order_id: Option<String>,
    /// Merchant's order number, unique per transfer request.
    ///
    /// On the wire `out_biz_no` (商家侧唯一订单号); required; at most 64 characters. Example: `201806300001`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:46`.
    pub out_biz_no: String,
    /// Parameters returned in the asynchronous notification.
    ///
    /// On the wire `passback_params` (公用回传参数). Example: `{"merchantBizType":"peerPay"}`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:53`.
    pub passback_params: Option<String>,
    /// Payee.
    ///
    /// On the wire `payee_info` (收款方信息); required. Source: `spec/fund/trans.uni.transfer.yaml:58`.
    pub payee_info: super::types::Participant,
    /// Payer.
    ///
    /// On the wire `payer_info` (付款方信息). Source: `spec/fund/trans.uni.transfer.yaml:59`.
    pub payer_info: Option<super::types::Participant>,
    /// Product code of the transfer.
    ///
    /// On the wire `product_code` (业务产品码); required; at most 64 characters. Example: `TRANS_ACCOUNT_NO_PWD`.
    /// Source: `spec/fund/trans.uni.transfer.yaml:60`.
    pub product_code: record::Choice<TransUniTransferProductCode>,
    /// Business remark.
    ///
    /// On the wire `remark` (业务备注); at most 200 characters. Example: `单笔转账`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:71`.
    pub remark: Option<String>,
    /// Signature data; special scenes only, not for red packets.
    ///
    /// On the wire `sign_data` (签名信息). Source: `spec/fund/trans.uni.transfer.yaml:72`.
    pub sign_data: Option<SignData>,
    /// Order total in yuan; from 0.01 for red packets, from 0.1 for transfers.
    ///
    /// On the wire `trans_amount` (订单总金额); required; an amount of money as a decimal number; not less than 0.01;
    /// not more than 100000000; at most 2 decimals. Example: `23.00`. Source: `spec/fund/trans.uni.transfer.yaml:73`.
    pub trans_amount: record::Amount,
    /// Transfer scene declared on the merchant platform; needed where the merchant must declare one.
    ///
    /// On the wire `transfer_scene_name` (转账场景); required in some cases; other values may be added. Example:
    /// `业务结算`. Source: `spec/fund/trans.uni.transfer.yaml:82`.
    pub transfer_scene_name: Option<record::Choice<TransUniTransferTransferSceneName>>,
    /// Facts to report, as the transfer scene prescribes.
    ///
    /// On the wire `transfer_scene_report_infos` (转账场景信息); required in some cases. Source:
    /// `spec/fund/trans.uni.transfer.yaml:98`.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

impl TransUniTransfer {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_scene: Default::default(),
            business_params: None,
            mutiple_currency_detail: None,
            order_title: None,
            original_order_id: None,
            out_biz_no: String::new(),
            passback_params: None,
            payee_info: Default::default(),
            payer_info: None,
            product_code: Default::default(),
            remark: None,
            sign_data: None,
            trans_amount: Default::default(),
            transfer_scene_name: None,
            transfer_scene_report_infos: Vec::new(),
        }
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<TransUniTransferBizScene>>,
    ) -> Self {
        self.biz_scene = biz_scene.into();
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`mutiple_currency_detail`](Self::mutiple_currency_detail).
    #[inline]
    pub fn mutiple_currency_detail(
        mut self,
        mutiple_currency_detail: MutipleCurrencyDetail,
    ) -> Self {
        self.mutiple_currency_detail = Some(mutiple_currency_detail);
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
        self
    }

    /// Sets [`original_order_id`](Self::original_order_id).
    #[inline]
    pub fn original_order_id(mut self, original_order_id: impl Into<String>) -> Self {
        self.original_order_id = Some(original_order_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = out_biz_no.into();
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`payee_info`](Self::payee_info).
    #[inline]
    pub fn payee_info(mut self, payee_info: super::types::Participant) -> Self {
        self.payee_info = payee_info;
        self
    }

    /// Sets [`payer_info`](Self::payer_info).
    #[inline]
    pub fn payer_info(mut self, payer_info: super::types::Participant) -> Self {
        self.payer_info = Some(payer_info);
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<TransUniTransferProductCode>>,
    ) -> Self {
        self.product_code = product_code.into();
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`sign_data`](Self::sign_data).
    #[inline]
    pub fn sign_data(mut self, sign_data: SignData) -> Self {
        self.sign_data = Some(sign_data);
        self
    }

    /// Sets [`trans_amount`](Self::trans_amount).
    #[inline]
    pub fn trans_amount(mut self, trans_amount: impl Into<record::Amount>) -> Self {
        self.trans_amount = trans_amount.into();
        self
    }

    /// Sets [`transfer_scene_name`](Self::transfer_scene_name).
    #[inline]
    pub fn transfer_scene_name(
        mut self,
        transfer_scene_name: impl Into<record::Choice<TransUniTransferTransferSceneName>>,
    ) -> Self {
        self.transfer_scene_name = Some(transfer_scene_name.into());
        self
    }

    /// Sets [`transfer_scene_report_infos`](Self::transfer_scene_report_infos).
    #[inline]
    pub fn transfer_scene_report_infos(
        mut self,
        transfer_scene_report_infos: impl IntoIterator<Item = TransferSceneReportInfo>,
    ) -> Self {
        self.transfer_scene_report_infos = transfer_scene_report_infos
            .into_iter()
            .collect();
        self
    }
}

impl record::Record for TransUniTransfer {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_UNI_TRANSFER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_scene),
            1 => Some(&self.business_params),
            2 => Some(&self.mutiple_currency_detail),
            3 => Some(&self.order_title),
            4 => Some(&self.original_order_id),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.passback_params),
            7 => Some(&self.payee_info),
            8 => Some(&self.payer_info),
            9 => Some(&self.product_code),
            10 => Some(&self.remark),
            11 => Some(&self.sign_data),
            12 => Some(&self.trans_amount),
            13 => Some(&self.transfer_scene_name),
            14 => Some(&self.transfer_scene_report_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_scene),
            1 => Some(&mut self.business_params),
            2 => Some(&mut self.mutiple_currency_detail),
            3 => Some(&mut self.order_title),
            4 => Some(&mut self.original_order_id),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.passback_params),
            7 => Some(&mut self.payee_info),
            8 => Some(&mut self.payer_info),
            9 => Some(&mut self.product_code),
            10 => Some(&mut self.remark),
            11 => Some(&mut self.sign_data),
            12 => Some(&mut self.trans_amount),
            13 => Some(&mut self.transfer_scene_name),
            14 => Some(&mut self.transfer_scene_report_infos),
            _ => None,
        }
    }
}

impl Default for TransUniTransfer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransUniTransfer {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransUniTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransUniTransfer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransUniTransfer {}

impl record::Request for TransUniTransfer {
    type Response = TransUniTransferResponse;
    type ErrorCode = TransUniTransferErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.uni.transfer",
        title: "单笔转账接口",
        file: "spec/fund/trans.uni.transfer.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/trans/uni/transfer",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRANS_UNI_TRANSFER,
        response: &TRANS_UNI_TRANSFER_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "PAYMENT_INFO_INCONSISTENCY",
                summary: "`out_biz_no` was used before with other parameters.",
                fix: "Repeat the original parameters, or use a new number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 210,
            },
            schema::ErrorDef {
                code: "PAYEE_NOT_EXIST",
                summary: "The payee's account does not exist, or the name is not its holder's.",
                fix: "Check account and name with the payee.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 226,
            },
            schema::ErrorDef {
                code: "ORDER_NOT_EXIST",
                summary: "No order has the number in `original_order_id`.",
                fix: "Check `original_order_id`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 235,
            },
            schema::ErrorDef {
                code: "SECURITY_CHECK_FAILED",
                summary: "The request was judged risky.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 239,
            },
            schema::ErrorDef {
                code: "NO_ORDER_PERMISSION",
                summary: "The caller has no permission for the order in `original_order_id`.",
                fix: "Check `original_order_id`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 240,
            },
            schema::ErrorDef {
                code: "ORDER_STATUS_INVALID",
                summary: "The state of the order in `original_order_id` does not allow it.",
                fix: "Check that order.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 241,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.fund.trans.uni.transfer` (单笔转账接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransUniTransferResponse {
    /// Amount transferred, in yuan; empty by default, special scenes only.
    ///
    /// On the wire `amount` (转账金额); an amount of money as a decimal number. Example: `12.01`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:108`.
    pub amount: Option<record::Amount>,
    /// Link into Alipay where a multi-stage transfer is received.
    ///
    /// On the wire `link` (访问链接). Source: `spec/fund/trans.uni.transfer.yaml:113`.
    pub link: Option<String>,
    /// Alipay's transfer number.
    ///
    /// On the wire `order_id` (支付宝转账订单号). Example: `20190801110070000006380000250621`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:114`.
    pub order_id: Option<String>,
    /// Merchant's order number.
    ///
    /// On the wire `out_biz_no` (商户订单号). Example: `201808080001`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:119`.
    pub out_biz_no: Option<String>,
    /// Alipay's number of the funds payment.
    ///
    /// On the wire `pay_fund_order_id` (支付宝支付资金流水号). Example: `20190801110070001506380000251556`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:120`.
    pub pay_fund_order_id: Option<String>,
    /// Financial institution's serial number: date, 16-digit sequence, reserved digit, six control digits.
    ///
    /// On the wire `settle_serial_no`; at most 31 characters; at least 31 characters. Example:
    /// `2023052993044491260542090100400`. Source: `spec/fund/trans.uni.transfer.yaml:125`.
    pub settle_serial_no: Option<String>,
    /// State of the transfer.
    ///
    /// On the wire `status` (转账单据状态). Example: `SUCCESS`. Source: `spec/fund/trans.uni.transfer.yaml:131`.
    pub status: Option<record::Choice<TransUniTransferResponseStatus>>,
    /// Sub-state of a two-stage transfer.
    ///
    /// On the wire `sub_status` (转账单据子状态). Source: `spec/fund/trans.uni.transfer.yaml:141`.
    pub sub_status: Option<record::Choice<TransUniTransferResponseSubStatus>>,
    /// Time of payment.
    ///
    /// On the wire `trans_date` (订单支付时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2019-08-21 00:00:00`. Source: `spec/fund/trans.uni.transfer.yaml:148`.
    pub trans_date: Option<record::DateTime>,
}

impl record::Record for TransUniTransferResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_UNI_TRANSFER_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.link),
            2 => Some(&self.order_id),
            3 => Some(&self.out_biz_no),
            4 => Some(&self.pay_fund_order_id),
            5 => Some(&self.settle_serial_no),
            6 => Some(&self.status),
            7 => Some(&self.sub_status),
            8 => Some(&self.trans_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.link),
            2 => Some(&mut self.order_id),
            3 => Some(&mut self.out_biz_no),
            4 => Some(&mut self.pay_fund_order_id),
            5 => Some(&mut self.settle_serial_no),
            6 => Some(&mut self.status),
            7 => Some(&mut self.sub_status),
            8 => Some(&mut self.trans_date),
            _ => None,
        }
    }
}

impl Default for TransUniTransferResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            link: None,
            order_id: None,
            out_biz_no: None,
            pay_fund_order_id: None,
            settle_serial_no: None,
            status: None,
            sub_status: None,
            trans_date: None,
        }
    }
}

impl Clone for TransUniTransferResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransUniTransferResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransUniTransferResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Payment, transfer and settlement amounts of a multi-currency transfer.
///
/// Source: `spec/fund/trans.uni.transfer.yaml:151`.
#[must_use]
#[non_exhaustive]
pub struct MutipleCurrencyDetail {
    /// Extension field.
    ///
    /// On the wire `ext_info` (扩展字段). Example: `key=value`. Source: `spec/fund/trans.uni.transfer.yaml:154`.
    pub ext_info: Option<String>,
    /// Payment amount in the currency's base unit, for CNY yuan.
    ///
    /// On the wire `payment_amount` (支付金额). Example: `100.00`. Source: `spec/fund/trans.uni.transfer.yaml:155`.
    pub payment_amount: Option<String>,
    /// Payment currency.
    ///
    /// On the wire `payment_currency` (支付币种). Example: `CNY`. Source: `spec/fund/trans.uni.transfer.yaml:160`.
    pub payment_currency: Option<String>,
    /// Clearing amount in the currency's base unit, for CNY yuan.
    ///
    /// On the wire `settlement_amount` (清算金额). Example: `10.00`. Source: `spec/fund/trans.uni.transfer.yaml:161`.
    pub settlement_amount: Option<String>,
    /// Clearing currency.
    ///
    /// On the wire `settlement_currency` (清算币种). Example: `CNY`. Source: `spec/fund/trans.uni.transfer.yaml:166`.
    pub settlement_currency: Option<String>,
    /// Transfer amount in the currency's base unit, for CNY yuan.
    ///
    /// On the wire `trans_amount` (转账金额). Example: `10.00`. Source: `spec/fund/trans.uni.transfer.yaml:167`.
    pub trans_amount: Option<String>,
    /// Transfer currency.
    ///
    /// On the wire `trans_currency` (转账币种). Example: `CNY`. Source: `spec/fund/trans.uni.transfer.yaml:172`.
    pub trans_currency: Option<String>,
}

impl MutipleCurrencyDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ext_info: None,
            payment_amount: None,
            payment_currency: None,
            settlement_amount: None,
            settlement_currency: None,
            trans_amount: None,
            trans_currency: None,
        }
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`payment_amount`](Self::payment_amount).
    #[inline]
    pub fn payment_amount(mut self, payment_amount: impl Into<String>) -> Self {
        self.payment_amount = Some(payment_amount.into());
        self
    }

    /// Sets [`payment_currency`](Self::payment_currency).
    #[inline]
    pub fn payment_currency(mut self, payment_currency: impl Into<String>) -> Self {
        self.payment_currency = Some(payment_currency.into());
        self
    }

    /// Sets [`settlement_amount`](Self::settlement_amount).
    #[inline]
    pub fn settlement_amount(mut self, settlement_amount: impl Into<String>) -> Self {
        self.settlement_amount = Some(settlement_amount.into());
        self
    }

    /// Sets [`settlement_currency`](Self::settlement_currency).
    #[inline]
    pub fn settlement_currency(
        mut self,
        settlement_currency: impl Into<String>,
    ) -> Self {
        self.settlement_currency = Some(settlement_currency.into());
        self
    }

    /// Sets [`trans_amount`](Self::trans_amount).
    #[inline]
    pub fn trans_amount(mut self, trans_amount: impl Into<String>) -> Self {
        self.trans_amount = Some(trans_amount.into());
        self
    }

    /// Sets [`trans_currency`](Self::trans_currency).
    #[inline]
    pub fn trans_currency(mut self, trans_currency: impl Into<String>) -> Self {
        self.trans_currency = Some(trans_currency.into());
        self
    }
}

impl record::Record for MutipleCurrencyDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MUTIPLE_CURRENCY_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_info),
            1 => Some(&self.payment_amount),
            2 => Some(&self.payment_currency),
            3 => Some(&self.settlement_amount),
            4 => Some(&self.settlement_currency),
            5 => Some(&self.trans_amount),
            6 => Some(&self.trans_currency),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_info),
            1 => Some(&mut self.payment_amount),
            2 => Some(&mut self.payment_currency),
            3 => Some(&mut self.settlement_amount),
            4 => Some(&mut self.settlement_currency),
            5 => Some(&mut self.trans_amount),
            6 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for MutipleCurrencyDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MutipleCurrencyDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MutipleCurrencyDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MutipleCurrencyDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Signature data of a transfer; special scenes only.
///
/// Source: `spec/fund/trans.uni.transfer.yaml:174`.
#[must_use]
#[non_exhaustive]
pub struct SignData {
    /// App id of the signing merchant.
    ///
    /// On the wire `ori_app_id`. Example: `2021000185629012`. Source: `spec/fund/trans.uni.transfer.yaml:177`.
    pub ori_app_id: Option<String>,
    /// Character encoding, case-sensitive.
    ///
    /// On the wire `ori_char_set` (编码类型). Example: `UTF-8`. Source: `spec/fund/trans.uni.transfer.yaml:178`.
    pub ori_char_set: Option<String>,
    /// Merchant's order number.
    ///
    /// On the wire `ori_out_biz_no`. Example: `ori_out_biz_no_001`. Source: `spec/fund/trans.uni.transfer.yaml:179`.
    pub ori_out_biz_no: Option<String>,
    /// Signature.
    ///
    /// On the wire `ori_sign` (签名密文). Example: `c2lnbmF0dXJl`. Source: `spec/fund/trans.uni.transfer.yaml:180`.
    pub ori_sign: Option<String>,
    /// Signature algorithm, case-sensitive.
    ///
    /// On the wire `ori_sign_type` (签名算法). Example: `RSA2`. Source: `spec/fund/trans.uni.transfer.yaml:181`.
    pub ori_sign_type: Option<String>,
    /// Merchant's Alipay account id.
    ///
    /// On the wire `partner_id` (商户支付宝账号id). Example: `2088000000000001`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:182`.
    pub partner_id: Option<String>,
}

impl SignData {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ori_app_id: None,
            ori_char_set: None,
            ori_out_biz_no: None,
            ori_sign: None,
            ori_sign_type: None,
            partner_id: None,
        }
    }

    /// Sets [`ori_app_id`](Self::ori_app_id).
    #[inline]
    pub fn ori_app_id(mut self, ori_app_id: impl Into<String>) -> Self {
        self.ori_app_id = Some(ori_app_id.into());
        self
    }

    /// Sets [`ori_char_set`](Self::ori_char_set).
    #[inline]
    pub fn ori_char_set(mut self, ori_char_set: impl Into<String>) -> Self {
        self.ori_char_set = Some(ori_char_set.into());
        self
    }

    /// Sets [`ori_out_biz_no`](Self::ori_out_biz_no).
    #[inline]
    pub fn ori_out_biz_no(mut self, ori_out_biz_no: impl Into<String>) -> Self {
        self.ori_out_biz_no = Some(ori_out_biz_no.into());
        self
    }

    /// Sets [`ori_sign`](Self::ori_sign).
    #[inline]
    pub fn ori_sign(mut self, ori_sign: impl Into<String>) -> Self {
        self.ori_sign = Some(ori_sign.into());
        self
    }

    /// Sets [`ori_sign_type`](Self::ori_sign_type).
    #[inline]
    pub fn ori_sign_type(mut self, ori_sign_type: impl Into<String>) -> Self {
        self.ori_sign_type = Some(ori_sign_type.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }
}

impl record::Record for SignData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ori_app_id),
            1 => Some(&self.ori_char_set),
            2 => Some(&self.ori_out_biz_no),
            3 => Some(&self.ori_sign),
            4 => Some(&self.ori_sign_type),
            5 => Some(&self.partner_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ori_app_id),
            1 => Some(&mut self.ori_char_set),
            2 => Some(&mut self.ori_out_biz_no),
            3 => Some(&mut self.ori_sign),
            4 => Some(&mut self.ori_sign_type),
            5 => Some(&mut self.partner_id),
            _ => None,
        }
    }
}

impl Default for SignData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A fact reported for a transfer scene.
///
/// Source: `spec/fund/trans.uni.transfer.yaml:184`.
#[must_use]
#[non_exhaustive]
pub struct TransferSceneReportInfo {
    /// Content of the report item, as the transfer scene's rules prescribe.
    ///
    /// On the wire `info_content` (转账场景信息描述). Example: `8月家政服务报酬`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:187`.
    pub info_content: Option<String>,
    /// Kind of report item, a fixed text prescribed by the scene; not repeatable.
    ///
    /// On the wire `info_type` (转账场景信息类型). Example: `佣金报酬说明`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:192`.
    pub info_type: Option<String>,
}

impl TransferSceneReportInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            info_content: None,
            info_type: None,
        }
    }

    /// Sets [`info_content`](Self::info_content).
    #[inline]
    pub fn info_content(mut self, info_content: impl Into<String>) -> Self {
        self.info_content = Some(info_content.into());
        self
    }

    /// Sets [`info_type`](Self::info_type).
    #[inline]
    pub fn info_type(mut self, info_type: impl Into<String>) -> Self {
        self.info_type = Some(info_type.into());
        self
    }
}

impl record::Record for TransferSceneReportInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSFER_SCENE_REPORT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.info_content),
            1 => Some(&self.info_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.info_content),
            1 => Some(&mut self.info_type),
            _ => None,
        }
    }
}

impl Default for TransferSceneReportInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransferSceneReportInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransferSceneReportInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransferSceneReportInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TransUniTransferBizScene`.
///
/// Source: `spec/fund/trans.uni.transfer.yaml:17`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransUniTransferBizScene {
    /// Password-free transfer or B2C red packet.
    ///
    /// On the wire `DIRECT_TRANSFER` (单笔无密转账到支付宝).
    DirectTransfer,
    /// C2C red packet, receiving.
    ///
    /// On the wire `PERSONAL_COLLECTION`.
    PersonalCollection,
}

impl record::Enumeration for TransUniTransferBizScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DIRECT_TRANSFER", Self::DirectTransfer),
        ("PERSONAL_COLLECTION", Self::PersonalCollection),
    ];
}

impl std::fmt::Debug for TransUniTransferBizScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransUniTransferProductCode`.
///
/// Source: `spec/fund/trans.uni.transfer.yaml:66`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransUniTransferProductCode {
    /// Single password-free transfer to an Alipay account.
    ///
    /// On the wire `TRANS_ACCOUNT_NO_PWD`.
    TransAccountNoPwd,
    /// Single password-free transfer to a bank card.
    ///
    /// On the wire `TRANS_BANKCARD_NO_PWD` (单笔无密转账到银行卡).
    TransBankcardNoPwd,
    /// Cash red packet.
    ///
    /// On the wire `STD_RED_PACKET`.
    StdRedPacket,
}

impl record::Enumeration for TransUniTransferProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TRANS_ACCOUNT_NO_PWD", Self::TransAccountNoPwd),
        ("TRANS_BANKCARD_NO_PWD", Self::TransBankcardNoPwd),
        ("STD_RED_PACKET", Self::StdRedPacket),
    ];
}

impl std::fmt::Debug for TransUniTransferProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransUniTransferTransferSceneName`.
///
/// Source: `spec/fund/trans.uni.transfer.yaml:87`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransUniTransferTransferSceneName {
    /// Cash marketing.
    ///
    /// On the wire `现金营销`.
    CashMarketing,
    /// Refund by a company.
    ///
    /// On the wire `企业退款`.
    EnterpriseRefund,
    /// Commission or remuneration.
    ///
    /// On the wire `佣金报酬`.
    Commission,
    /// Settlement of business.
    ///
    /// On the wire `业务结算`.
    BusinessSettlement,
    /// Buying of second-hand goods.
    ///
    /// On the wire `二手回收`.
    SecondHandRecycling,
    /// Charity or public grant.
    ///
    /// On the wire `公益补助`.
    CharityGrant,
    /// Government subsidy or refund.
    ///
    /// On the wire `行政补贴和退款`.
    GovernmentSubsidyAndRefund,
    /// Insurance claim.
    ///
    /// On the wire `保险理赔`.
    InsuranceClaim,
}

impl record::Enumeration for TransUniTransferTransferSceneName {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("现金营销", Self::CashMarketing),
        ("企业退款", Self::EnterpriseRefund),
        ("佣金报酬", Self::Commission),
        ("业务结算", Self::BusinessSettlement),
        ("二手回收", Self::SecondHandRecycling),
        ("公益补助", Self::CharityGrant),
        ("行政补贴和退款", Self::GovernmentSubsidyAndRefund),
        ("保险理赔", Self::InsuranceClaim),
    ];
}

impl std::fmt::Debug for TransUniTransferTransferSceneName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransUniTransferResponseStatus`.
///
/// Source: `spec/fund/trans.uni.transfer.yaml:135`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransUniTransferResponseStatus {
    /// Succeeded.
    ///
    /// On the wire `SUCCESS` (转账交易成功).
    Success,
    /// Failed.
    ///
    /// On the wire `FAIL`.
    Fail,
    /// In progress; not for Alipay accounts.
    ///
    /// On the wire `DEALING`.
    Dealing,
    /// Returned; not for Alipay accounts.
    ///
    /// On the wire `REFUND`.
    Refund,
}

impl record::Enumeration for TransUniTransferResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("DEALING", Self::Dealing),
        ("REFUND", Self::Refund),
    ];
}

impl std::fmt::Debug for TransUniTransferResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransUniTransferResponseSubStatus`.
///
/// Source: `spec/fund/trans.uni.transfer.yaml:145`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransUniTransferResponseSubStatus {
    /// Received.
    ///
    /// On the wire `SUCCESS`.
    Success,
    /// Refunded.
    ///
    /// On the wire `REFUNDED`.
    Refunded,
}

impl record::Enumeration for TransUniTransferResponseSubStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("REFUNDED", Self::Refunded),
    ];
}

impl std::fmt::Debug for TransUniTransferResponseSubStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.trans.uni.transfer`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransUniTransferErrorCode {
    /// The receiver's certificate is not allowed.
    ///
    /// On the wire `CHECK_RECEIVER_CERT_NOT_ALLOW`. Source: `spec/fund/trans.uni.transfer.yaml:199` and
    /// `spec/codes.yaml:853`.
    CheckReceiverCertNotAllow,
    /// The verification of the indirect merchant failed.
    ///
    /// On the wire `EXPAND_INDIRECT_VERIFY_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:200` and
    /// `spec/codes.yaml:1024`.
    ExpandIndirectVerifyFail,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/trans.uni.transfer.yaml:201` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/fund/trans.uni.transfer.yaml:202` and `spec/codes.yaml:2413`.
    SystemError,
    /// The amount exceeds the limit for a single transfer.
    ///
    /// Check the amount.
    ///
    /// On the wire `EXCEED_LIMIT_SM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:203` and
    /// `spec/codes.yaml:1009`.
    ExceedLimitSmAmount,
    /// The monthly total amount is exceeded.
    ///
    /// Compare this month's total plus this amount with the limit.
    ///
    /// On the wire `EXCEED_LIMIT_MM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:204` and
    /// `spec/codes.yaml:1001`.
    ExceedLimitMmAmount,
    /// The payer's balance payment is switched off.
    ///
    /// Ask the payer to turn it on in Alipay.
    ///
    /// On the wire `PAYCARD_UNABLE_PAYMENT`. Source: `spec/fund/trans.uni.transfer.yaml:205` and
    /// `spec/codes.yaml:1880`.
    PaycardUnablePayment,
    /// The payer's user state is not normal.
    ///
    /// Check for a self-reported loss, else ask support.
    ///
    /// On the wire `PAYER_STATUS_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:206` and `spec/codes.yaml:1981`.
    PayerStatusError,
    /// The payer is restricted by central-bank verification rules.
    ///
    /// Ask the payer to raise the verification level.
    ///
    /// On the wire `PAYER_CERTIFY_CHECK_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:207` and
    /// `spec/codes.yaml:1943`.
    PayerCertifyCheckFail,
    /// The payer's balance is too low.
    ///
    /// Top up, then repeat the same request.
    ///
    /// On the wire `PAYER_BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.uni.transfer.yaml:208` and
    /// `spec/codes.yaml:1940`.
    PayerBalanceNotEnough,
    /// The payer's name or other data do not match.
    ///
    /// Check the payer's name sent.
    ///
    /// On the wire `PAYER_USER_INFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:209` and
    /// `spec/codes.yaml:1989`.
    PayerUserInfoError,
    /// `out_biz_no` was used before with other parameters.
    ///
    /// Repeat the original parameters, or use a new number.
    ///
    /// On the wire `PAYMENT_INFO_INCONSISTENCY`. Source: `spec/fund/trans.uni.transfer.yaml:210` and
    /// `spec/codes.yaml:2000`.
    PaymentInfoInconsistency,
    /// The bank card number is wrong.
    ///
    /// Check the number of the debit card.
    ///
    /// On the wire `CARD_BIN_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:213` and `spec/codes.yaml:820`.
    CardBinError,
    /// The payee's card data are wrong.
    ///
    /// Check the card number and name with the payee.
    ///
    /// On the wire `PAYEE_CARD_INFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:214` and
    /// `spec/codes.yaml:1892`.
    PayeeCardInfoError,
    /// The bank channel has no outgoing capability now.
    ///
    /// Ask support.
    ///
    /// On the wire `INST_PAY_UNABLE`. Source: `spec/fund/trans.uni.transfer.yaml:215` and `spec/codes.yaml:1263`.
    InstPayUnable,
    /// Transfers from 50,000 yuan require a reason.
    ///
    /// Fill in the remark.
    ///
    /// On the wire `MEMO_REQUIRED_IN_TRANSFER_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:216` and
    /// `spec/codes.yaml:1492`.
    MemoRequiredInTransferError,
    /// There is a risk of identity misuse on the account.
    ///
    /// Verify the identity.
    ///
    /// On the wire `PERMIT_CHECK_PERM_IDENTITY_THEFT`. Source: `spec/fund/trans.uni.transfer.yaml:217` and
    /// `spec/codes.yaml:2028`.
    PermitCheckPermIdentityTheft,
    /// The remark contains a sensitive word.
    ///
    /// Change the remark.
    ///
    /// On the wire `REMARK_HAS_SENSITIVE_WORD`. Source: `spec/fund/trans.uni.transfer.yaml:218` and
    /// `spec/codes.yaml:2217`.
    RemarkHasSensitiveWord,
    /// The daily total amount is exceeded.
    ///
    /// Compare today's total plus this amount with the limit.
    ///
    /// On the wire `EXCEED_LIMIT_DM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:219` and
    /// `spec/codes.yaml:990`.
    ExceedLimitDmAmount,
    /// There is no permission to receive on this account.
    ///
    /// Use another payee account.
    ///
    /// On the wire `NO_ACCOUNT_RECEIVE_PERMISSION`. Source: `spec/fund/trans.uni.transfer.yaml:220` and
    /// `spec/codes.yaml:1717`.
    NoAccountReceivePermission,
    /// The payer's balance is too low.
    ///
    /// Top up or use another payer.
    ///
    /// On the wire `BALANCE_IS_NOT_ENOUGH`. Source: `spec/fund/trans.uni.transfer.yaml:221` and
    /// `spec/codes.yaml:679`.
    BalanceIsNotEnough,
    /// The caller has no permission to pay from this account.
    ///
    /// Use another payer account.
    ///
    /// On the wire `NO_ACCOUNT_PAYMENT_PERMISSION`. Source: `spec/fund/trans.uni.transfer.yaml:222` and
    /// `spec/codes.yaml:1714`.
    NoAccountPaymentPermission,
    /// The payer does not exist or could not be identified.
    ///
    /// Check the payer's account or refresh the payment code.
    ///
    /// On the wire `PAYER_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:223` and `spec/codes.yaml:1961`.
    PayerNotExist,
    /// The product is not signed.
    ///
    /// Sign the product first.
    ///
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/trans.uni.transfer.yaml:224` and `spec/codes.yaml:2119`.
    ProductNotSign,
    /// The payment request has expired.
    ///
    /// Start a new order.
    ///
    /// On the wire `PAYMENT_TIME_EXPIRE`. Source: `spec/fund/trans.uni.transfer.yaml:225` and `spec/codes.yaml:2009`.
    PaymentTimeExpire,
    /// The payee's account does not exist, or the name is not its holder's.
    ///
    /// Check account and name with the payee.
    ///
    /// On the wire `PAYEE_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:226` and `spec/codes.yaml:1904`.
    PayeeNotExist,
    /// The payee account is in an abnormal state.
    ///
    /// Use another payee account.
    ///
    /// On the wire `PAYEE_ACCOUNT_STATUS_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:229` and
    /// `spec/codes.yaml:1886`.
    PayeeAccountStatusError,
    /// The payee lacks identity data or a balance account.
    ///
    /// Ask the payee to complete the identity data.
    ///
    /// On the wire `PERMIT_NON_BANK_LIMIT_PAYEE`. Source: `spec/fund/trans.uni.transfer.yaml:230` and
    /// `spec/codes.yaml:2039`.
    PermitNonBankLimitPayee,
    /// The payee's custody sub-account is over its total limit.
    ///
    /// Ask the payee to bind an Alipay account.
    ///
    /// On the wire `PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:231` and
    /// `spec/codes.yaml:1914`.
    PayeeTrusteeshipAccOverLimit,
    /// The caller has no permission for the account.
    ///
    /// On the wire `NO_PERMISSION_ACCOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:232` and
    /// `spec/codes.yaml:1751`.
    NoPermissionAccount,
    /// The custody sub-account does not exist.
    ///
    /// Check the custody sub-account.
    ///
    /// On the wire `TRUSTEESHIP_ACCOUNT_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:233` and
    /// `spec/codes.yaml:2501`.
    TrusteeshipAccountNotExist,
    /// The payee account does not exist.
    ///
    /// Check that the payee has a balance account.
    ///
    /// On the wire `PAYEE_ACCOUNT_NOT_EXSIT`. Source: `spec/fund/trans.uni.transfer.yaml:234` and
    /// `spec/codes.yaml:1883`.
    PayeeAccountNotExsit,
    /// No order has the number in `original_order_id`.
    ///
    /// Check `original_order_id`.
    ///
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:235` and `spec/codes.yaml:1819`.
    OrderNotExist,
    /// The payee's user state is not normal.
    ///
    /// Use another payee.
    ///
    /// On the wire `PAYEE_USERINFO_STATUS_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:236` and
    /// `spec/codes.yaml:1920`.
    PayeeUserinfoStatusError,
    /// The usable amount is zero or too low.
    ///
    /// Check the amount against the funds of the pool.
    ///
    /// On the wire `PAYMENT_MONEY_NOT_ENOUGH`. Source: `spec/fund/trans.uni.transfer.yaml:237` and
    /// `spec/codes.yaml:2003`.
    PaymentMoneyNotEnough,
    /// The receiving quota of the payee's custody sub-account is exceeded.
    ///
    /// Ask the payee to bind an Alipay account.
    ///
    /// On the wire `TRUSTEESHIP_RECIEVE_QUOTA_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:238` and
    /// `spec/codes.yaml:2507`.
    TrusteeshipRecieveQuotaLimit,
    /// The request was judged risky.
    ///
    /// On the wire `SECURITY_CHECK_FAILED`. Source: `spec/fund/trans.uni.transfer.yaml:239` and
    /// `spec/codes.yaml:2276`.
    SecurityCheckFailed,
    /// The caller has no permission for the order in `original_order_id`.
    ///
    /// Check `original_order_id`.
    ///
    /// On the wire `NO_ORDER_PERMISSION`. Source: `spec/fund/trans.uni.transfer.yaml:240` and `spec/codes.yaml:1742`.
    NoOrderPermission,
    /// The state of the order in `original_order_id` does not allow it.
    ///
    /// Check that order.
    ///
    /// On the wire `ORDER_STATUS_INVALID`. Source: `spec/fund/trans.uni.transfer.yaml:241` and
    /// `spec/codes.yaml:1824`.
    OrderStatusInvalid,
    /// The payee must add identity data.
    ///
    /// Ask the payee to complete the identity in Alipay.
    ///
    /// On the wire `PERM_AML_NOT_REALNAME_REV`. Source: `spec/fund/trans.uni.transfer.yaml:242` and
    /// `spec/codes.yaml:2053`.
    PermAmlNotRealnameRev,
    /// The user agreement failed the check.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `USER_AGREEMENT_VERIFY_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:243` and
    /// `spec/codes.yaml:2588`.
    UserAgreementVerifyFail,
    /// The payer and the payee must be the same.
    ///
    /// Check that both accounts are the same.
    ///
    /// On the wire `PAYER_NOT_EQUAL_PAYEE_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:244` and
    /// `spec/codes.yaml:1955`.
    PayerNotEqualPayeeError,
    /// The payee's daily count of receipts is exceeded.
    ///
    /// Call again the next day.
    ///
    /// On the wire `EXCEED_LIMIT_DC_RECEIVED`; the same call may succeed later. Source:
    /// `spec/fund/trans.uni.transfer.yaml:245` and `spec/codes.yaml:985`.
    ExceedLimitDcReceived,
    /// The payer failed the permission check.
    ///
    /// Ask support why the payer is restricted.
    ///
    /// On the wire `PAYER_PERMLIMIT_CHECK_FAILURE`. Source: `spec/fund/trans.uni.transfer.yaml:246` and
    /// `spec/codes.yaml:1976`.
    PayerPermlimitCheckFailure,
    /// The payee's logon id belongs to several accounts.
    ///
    /// Send the payee's real name, or use another account.
    ///
    /// On the wire `PAYEE_ACC_OCUPIED`. Source: `spec/fund/trans.uni.transfer.yaml:247` and `spec/codes.yaml:1889`.
    PayeeAccOcupied,
    /// The payer and the payee are the same.
    ///
    /// Change one of them.
    ///
    /// On the wire `PAYER_PAYEE_CANNOT_SAME`. Source: `spec/fund/trans.uni.transfer.yaml:248` and
    /// `spec/codes.yaml:1970`.
    PayerPayeeCannotSame,
    /// The account's identity data must be completed.
    ///
    /// Complete the identity data.
    ///
    /// On the wire `PERMIT_CHECK_PERM_LIMITED`. Source: `spec/fund/trans.uni.transfer.yaml:249` and
    /// `spec/codes.yaml:2031`.
    PermitCheckPermLimited,
    /// The resource limit is exceeded.
    ///
    /// Send fewer requests at once.
    ///
    /// On the wire `RESOURCE_LIMIT_EXCEED`; the same call may succeed later. Source:
    /// `spec/fund/trans.uni.transfer.yaml:250` and `spec/codes.yaml:2242`.
    ResourceLimitExceed,
    /// The payer is not in the list of payer accounts.
    ///
    /// Check the list in the sales plan.
    ///
    /// On the wire `INVALID_PAYER_ACCOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:251` and
    /// `spec/codes.yaml:1365`.
    InvalidPayerAccount,
    /// The maximum daily transfer amount is exceeded.
    ///
    /// On the wire `EXCEED_LIMIT_DM_MAX_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:252` and
    /// `spec/codes.yaml:993`.
    ExceedLimitDmMaxAmount,
    /// The amount exceeds the single-transfer limit to personal accounts.
    ///
    /// Reduce the amount.
    ///
    /// On the wire `EXCEED_LIMIT_PERSONAL_SM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:253` and
    /// `spec/codes.yaml:1006`.
    ExceedLimitPersonalSmAmount,
    /// The payee is unverified and over its daily limit.
    ///
    /// Ask the payee to verify by real name.
    ///
    /// On the wire `EXCEED_LIMIT_UNRN_DM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:254` and
    /// `spec/codes.yaml:1015`.
    ExceedLimitUnrnDmAmount,
    /// The payee's card number is not valid.
    ///
    /// Check the card number.
    ///
    /// On the wire `INVALID_CARDNO`. Source: `spec/fund/trans.uni.transfer.yaml:255` and `spec/codes.yaml:1281`.
    InvalidCardno,
    /// The payee's phone number was reissued, so receiving is barred.
    ///
    /// On the wire `RELEASE_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.uni.transfer.yaml:256` and
    /// `spec/codes.yaml:2215`.
    ReleaseUserForbbidenRecieve,
    /// The payee's user type is not supported.
    ///
    /// On the wire `PAYEE_USER_TYPE_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:257` and
    /// `spec/codes.yaml:1931`.
    PayeeUserTypeError,
    /// The amount is below the minimum for one transfer.
    ///
    /// Raise the amount.
    ///
    /// On the wire `EXCEED_LIMIT_SM_MIN_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:258` and
    /// `spec/codes.yaml:1012`.
    ExceedLimitSmMinAmount,
    /// The account is restricted from receiving.
    ///
    /// Ask Alipay support.
    ///
    /// On the wire `PERMIT_CHECK_RECEIVE_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:259` and
    /// `spec/codes.yaml:2034`.
    PermitCheckReceiveLimit,
    /// The request is not on the white list.
    ///
    /// On the wire `NOT_IN_WHITE_LIST`. Source: `spec/fund/trans.uni.transfer.yaml:260` and `spec/codes.yaml:1693`.
    NotInWhiteList,
    /// The payer's balance is closed for payment.
    ///
    /// On the wire `MONEY_PAY_CLOSED`. Source: `spec/fund/trans.uni.transfer.yaml:261` and `spec/codes.yaml:1644`.
    MoneyPayClosed,
    /// The payer has no usable means of payment.
    ///
    /// Ask Alipay support.
    ///
    /// On the wire `NO_AVAILABLE_PAYMENT_TOOLS`. Source: `spec/fund/trans.uni.transfer.yaml:262` and
    /// `spec/codes.yaml:1731`.
    NoAvailablePaymentTools,
    /// The payee is not verified by real name.
    ///
    /// Ask the payee to verify by real name.
    ///
    /// On the wire `PAYEE_NOT_RELNAME_CERTIFY`. Source: `spec/fund/trans.uni.transfer.yaml:263` and
    /// `spec/codes.yaml:1907`.
    PayeeNotRelnameCertify,
    /// Settlement of foreign exchange is not possible.
    ///
    /// Ask Alipay support.
    ///
    /// On the wire `OVERSEA_TRANSFER_CLOSE`. Source: `spec/fund/trans.uni.transfer.yaml:264` and
    /// `spec/codes.yaml:1830`.
    OverseaTransferClose,
    /// The payment failed.
    ///
    /// On the wire `PAYMENT_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:265` and `spec/codes.yaml:1998`.
    PaymentFail,
    /// The red packet was already withdrawn.
    ///
    /// On the wire `ALREADY_WITHDRAW_STD_RED_PACKET`. Source: `spec/fund/trans.uni.transfer.yaml:266` and
    /// `spec/codes.yaml:550`.
    AlreadyWithdrawStdRedPacket,
    /// The payee is blocked and may not receive money.
    ///
    /// On the wire `BLOCK_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.uni.transfer.yaml:267` and
    /// `spec/codes.yaml:761`.
    BlockUserForbbidenRecieve,
    /// The request is still being processed.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `REQUEST_PROCESSING`; the same call may succeed later; the call may have had its effect, so that
    /// it comes as an unknown outcome. Source: `spec/fund/trans.uni.transfer.yaml:268` and `spec/codes.yaml:2237`.
    RequestProcessing,
    /// The user does not exist.
    ///
    /// Check the user data.
    ///
    /// On the wire `USER_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:269` and `spec/codes.yaml:2632`.
    UserNotExist,
    /// A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/fund/trans.uni.transfer.yaml:270` and `spec/codes.yaml:1856`.
    ParamIllegal,
    /// The request could not be processed.
    ///
    /// On the wire `PROCESS_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:271` and `spec/codes.yaml:2099`.
    ProcessFail,
    /// The currency is not supported.
    ///
    /// Check the currency.
    ///
    /// On the wire `CURRENCY_NOT_SUPPORT`. Source: `spec/fund/trans.uni.transfer.yaml:272` and `spec/codes.yaml:891`.
    CurrencyNotSupport,
    /// The relation between payer and requester is not valid.
    ///
    /// On the wire `PAYER_REQUESTER_RELATION_INVALID`. Source: `spec/fund/trans.uni.transfer.yaml:273` and
    /// `spec/codes.yaml:1979`.
    PayerRequesterRelationInvalid,
    /// The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    ///
    /// On the wire `AUTHOREE_IS_NOT_MATCH`. Source: `spec/fund/trans.uni.transfer.yaml:274` and
    /// `spec/codes.yaml:642`.
    AuthoreeIsNotMatch,
    /// A user without an account may not receive money.
    ///
    /// On the wire `NO_ACCOUNT_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.uni.transfer.yaml:275` and
    /// `spec/codes.yaml:1720`.
    NoAccountUserForbbidenRecieve,
    /// The signing or signature is not valid.
    ///
    /// On the wire `SIGN_INVALID`. Source: `spec/fund/trans.uni.transfer.yaml:276` and `spec/codes.yaml:2354`.
    SignInvalid,
    /// The signing and the calling merchant id (PID) differ.
    ///
    /// Call with the merchant id that signed.
    ///
    /// On the wire `SIGN_INVOKE_PID_INCONSISTENT`. Source: `spec/fund/trans.uni.transfer.yaml:277` and
    /// `spec/codes.yaml:2356`.
    SignInvokePidInconsistent,
    /// The query of the app information for signing failed.
    ///
    /// On the wire `SIGN_QUERY_APP_INFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:278` and
    /// `spec/codes.yaml:2366`.
    SignQueryAppInfoError,
    /// The query of the signed agreement failed.
    ///
    /// On the wire `SIGN_QUERY_AGGREMENT_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:279` and
    /// `spec/codes.yaml:2364`.
    SignQueryAggrementError,
    /// The agreement number differs from the signed one.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `SIGN_AGREEMENT_NO_INCONSISTENT`. Source: `spec/fund/trans.uni.transfer.yaml:280` and
    /// `spec/codes.yaml:2351`.
    SignAgreementNoInconsistent,
    /// A signing parameter is not valid.
    ///
    /// Check the signing parameters.
    ///
    /// On the wire `SIGN_PARAM_INVALID`. Source: `spec/fund/trans.uni.transfer.yaml:281` and `spec/codes.yaml:2361`.
    SignParamInvalid,
    /// The signing may not be skipped.
    ///
    /// On the wire `SIGN_NOT_ALLOW_SKIP`. Source: `spec/fund/trans.uni.transfer.yaml:282` and `spec/codes.yaml:2359`.
    SignNotAllowSkip,
    /// The amount exceeds the single-transfer limit to enterprise accounts.
    ///
    /// Reduce the amount.
    ///
    /// On the wire `EXCEED_LIMIT_ENT_SM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:283` and
    /// `spec/codes.yaml:995`.
    ExceedLimitEntSmAmount,
    /// The ISV's authorization is wrong.
    ///
    /// Check the ISV's authorization.
    ///
    /// On the wire `ISV_AUTH_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:284` and `spec/codes.yaml:1400`.
    IsvAuthError,
    /// The payer's user information does not exist.
    ///
    /// Check the payer's data.
    ///
    /// On the wire `PAYER_USERINFO_NOT_EXSIT`. Source: `spec/fund/trans.uni.transfer.yaml:285` and
    /// `spec/codes.yaml:1986`.
    PayerUserinfoNotExsit,
    /// The payer is blocked and may not send money.
    ///
    /// On the wire `BLOCK_USER_FORBBIDEN_SEND`. Source: `spec/fund/trans.uni.transfer.yaml:286` and
    /// `spec/codes.yaml:763`.
    BlockUserForbbidenSend,
    /// The bank answered with an error.
    ///
    /// On the wire `BANK_RESPONSE_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/fund/trans.uni.transfer.yaml:287` and `spec/codes.yaml:700`.
    BankResponseError,
    /// A business uniqueness rule was violated.
    ///
    /// Check the merchant number for an earlier request.
    ///
    /// On the wire `BIZ_UNIQUE_EXCEPTION`. Source: `spec/fund/trans.uni.transfer.yaml:288` and `spec/codes.yaml:755`.
    BizUniqueException,
    /// The caller has no permission for the account book.
    ///
    /// On the wire `NO_ACCOUNTBOOK_PERMISSION`. Source: `spec/fund/trans.uni.transfer.yaml:289` and
    /// `spec/codes.yaml:1712`.
    NoAccountbookPermission,
    /// The certificate checked against money laundering has expired.
    ///
    /// Ask the holder to renew it.
    ///
    /// On the wire `PERMIT_CHECK_PERM_AML_CERT_EXPIRED`. Source: `spec/fund/trans.uni.transfer.yaml:290` and
    /// `spec/codes.yaml:2022`.
    PermitCheckPermAmlCertExpired,
    /// The query of the merchant's product failed.
    ///
    /// On the wire `MRCHPROD_QUERY_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:291` and
    /// `spec/codes.yaml:1646`.
    MrchprodQueryError,
    /// The payer's balance payment quota is limited.
    ///
    /// Ask the payer to check the quota.
    ///
    /// On the wire `PERMIT_PAYER_FORBIDDEN`. Source: `spec/fund/trans.uni.transfer.yaml:292` and
    /// `spec/codes.yaml:2042`.
    PermitPayerForbidden,
    /// No relation between identity and fund was found.
    ///
    /// On the wire `IDENTITY_FUND_RELATION_NOT_FOUND`. Source: `spec/fund/trans.uni.transfer.yaml:293` and
    /// `spec/codes.yaml:1151`.
    IdentityFundRelationNotFound,
    /// The remark for the institution contains invalid characters.
    ///
    /// Remove the invalid characters from the remark.
    ///
    /// On the wire `INST_PAY_REMARK_UNVALID_CHARS`. Source: `spec/fund/trans.uni.transfer.yaml:294` and
    /// `spec/codes.yaml:1260`.
    InstPayRemarkUnvalidChars,
    /// The payee is restricted.
    ///
    /// On the wire `PERMIT_LIMIT_PAYEE`. Source: `spec/fund/trans.uni.transfer.yaml:295` and `spec/codes.yaml:2037`.
    PermitLimitPayee,
    /// The tax bill agreement is not valid.
    ///
    /// Check the tax bill agreement.
    ///
    /// On the wire `INVALID_TAX_BILL_AGREEMENT`. Source: `spec/fund/trans.uni.transfer.yaml:296` and
    /// `spec/codes.yaml:1382`.
    InvalidTaxBillAgreement,
    /// The salary payment mode is not supported.
    ///
    /// On the wire `PAY_SALARY_MODE_NOT_SUPPORT`. Source: `spec/fund/trans.uni.transfer.yaml:297` and
    /// `spec/codes.yaml:2012`.
    PaySalaryModeNotSupport,
    /// There is a problem with the contractor's account book.
    ///
    /// On the wire `CONTRACTOR_ACCOUNT_BOOK_NOT_FUND`. Source: `spec/fund/trans.uni.transfer.yaml:298` and
    /// `spec/codes.yaml:885`.
    ContractorAccountBookNotFund,
    /// The bank code or the branch name is wrong.
    ///
    /// Check the bank code and the branch name.
    ///
    /// On the wire `BANKCODE_OR_BRANCHNAME_INFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:299` and
    /// `spec/codes.yaml:688`.
    BankcodeOrBranchnameInfoError,
    /// The payee failed the permission check.
    ///
    /// On the wire `PAYEE_OUT_PERMLIMIT_CHECK_FAILURE`. Source: `spec/fund/trans.uni.transfer.yaml:300` and
    /// `spec/codes.yaml:1910`.
    PayeeOutPermlimitCheckFailure,
    /// The mid account is in the wrong state.
    ///
    /// On the wire `MID_ACCOUNT_STATUS_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:301` and
    /// `spec/codes.yaml:1584`.
    MidAccountStatusError,
    /// The mid account has the wrong type.
    ///
    /// On the wire `MID_ACCOUNT_TYPE_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:302` and
    /// `spec/codes.yaml:1586`.
    MidAccountTypeError,
    /// The payee and the mid account are the same.
    ///
    /// Use different accounts.
    ///
    /// On the wire `PAYEE_MID_CANNOT_SAME`. Source: `spec/fund/trans.uni.transfer.yaml:303` and
    /// `spec/codes.yaml:1901`.
    PayeeMidCannotSame,
    /// The payer and the mid account are the same.
    ///
    /// Use different accounts.
    ///
    /// On the wire `PAYER_MID_CANNOT_SAME`. Source: `spec/fund/trans.uni.transfer.yaml:304` and
    /// `spec/codes.yaml:1952`.
    PayerMidCannotSame,
    /// The mid account failed the check.
    ///
    /// On the wire `MID_ACCOUNT_CHECK_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:305` and
    /// `spec/codes.yaml:1582`.
    MidAccountCheckError,
    /// The user's daily quota for balance payments is exceeded.
    ///
    /// On the wire `PERM_PAY_USER_DAILY_QUOTA_ORG_BALANCE_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:306` and
    /// `spec/codes.yaml:2060`.
    PermPayUserDailyQuotaOrgBalanceLimit,
    /// The user's monthly quota for balance payments is exceeded.
    ///
    /// On the wire `PERM_PAY_USER_MONTH_QUOTA_ORG_BALANCE_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:307` and
    /// `spec/codes.yaml:2062`.
    PermPayUserMonthQuotaOrgBalanceLimit,
    /// The customer's daily quota for balance payments is exceeded.
    ///
    /// On the wire `PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:308`
    /// and `spec/codes.yaml:2056`.
    PermPayCustomerDailyQuotaOrgBalanceLimit,
    /// The customer's monthly quota for balance payments is exceeded.
    ///
    /// On the wire `PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:309`
    /// and `spec/codes.yaml:2058`.
    PermPayCustomerMonthQuotaOrgBalanceLimit,
    /// The payer's account type is not supported.
    ///
    /// Check the payer's account type.
    ///
    /// On the wire `NOT_SUPPORT_PAYER_ACCOUNT_TYPE`. Source: `spec/fund/trans.uni.transfer.yaml:310` and
    /// `spec/codes.yaml:1706`.
    NotSupportPayerAccountType,
    /// The maximum monthly transfer amount is exceeded.
    ///
    /// On the wire `EXCEED_LIMIT_MM_MAX_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:311` and
    /// `spec/codes.yaml:1004`.
    ExceedLimitMmMaxAmount,
    /// The request repeats an earlier one with other content.
    ///
    /// Send other content under a new number.
    ///
    /// On the wire `REP_INCONSISTENT`. Source: `spec/fund/trans.uni.transfer.yaml:312` and `spec/codes.yaml:2225`.
    RepInconsistent,
    /// The operation is not valid.
    ///
    /// On the wire `ILLEGAL_OPERATION`. Source: `spec/fund/trans.uni.transfer.yaml:313` and `spec/codes.yaml:1202`.
    IllegalOperation,
    /// The customer's receiving is limited.
    ///
    /// On the wire `PERM_RECEIVE_CUSTOMER_ALMS_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:314` and
    /// `spec/codes.yaml:2064`.
    PermReceiveCustomerAlmsLimit,
    /// The payee's identity does not match.
    ///
    /// Check the payee's identity data.
    ///
    /// On the wire `PAYEE_IDENTITY_NOT_MATCH`. Source: `spec/fund/trans.uni.transfer.yaml:315` and
    /// `spec/codes.yaml:1898`.
    PayeeIdentityNotMatch,
    /// The merchant has not signed the flexible staffing risk consultation.
    ///
    /// Sign the flexible staffing risk consultation first.
    ///
    /// On the wire `FLEXIBLE_STAFFING_RISK_CONSULT_UNSIGNED_MERCHANT`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:316` and `spec/codes.yaml:1065`.
    FlexibleStaffingRiskConsultUnsignedMerchant,
    /// The flexible staffing risk consultation is not authorized.
    ///
    /// On the wire `FLEXIBLE_STAFFING_RISK_CONSULT_UNAUTHORIZED_CONSULT`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:317` and `spec/codes.yaml:1063`.
    FlexibleStaffingRiskConsultUnauthorizedConsult,
    /// The user of the flexible staffing risk consultation does not exist.
    ///
    /// Check the user data.
    ///
    /// On the wire `FLEXIBLE_STAFFING_RISK_CONSULT_USER_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:318`
    /// and `spec/codes.yaml:1068`.
    FlexibleStaffingRiskConsultUserNotExist,
    /// The flexible staffing risk consultation found the receiver risky.
    ///
    /// On the wire `FLEXIBLE_STAFFING_RISK_CONSULT_RISK_RECEIVER`. Source: `spec/fund/trans.uni.transfer.yaml:319`
    /// and `spec/codes.yaml:1061`.
    FlexibleStaffingRiskConsultRiskReceiver,
    /// The payee's user information is wrong.
    ///
    /// Check the payee's data.
    ///
    /// On the wire `PAYEE_USERINFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:320` and
    /// `spec/codes.yaml:1917`.
    PayeeUserinfoError,
    /// The receiver is a high risk for flexible staffing.
    ///
    /// On the wire `FLEXIBLE_STAFFING_HIGH_RISK_RECEIVER`. Source: `spec/fund/trans.uni.transfer.yaml:321` and
    /// `spec/codes.yaml:1057`.
    FlexibleStaffingHighRiskReceiver,
    /// The receiver is a potential risk for flexible staffing.
    ///
    /// On the wire `FLEXIBLE_STAFFING_POTENTIAL_RISK_RECEIVER`. Source: `spec/fund/trans.uni.transfer.yaml:322` and
    /// `spec/codes.yaml:1059`.
    FlexibleStaffingPotentialRiskReceiver,
    /// The information of the payer's account book is abnormal.
    ///
    /// Check the payer's account book.
    ///
    /// On the wire `PAYER_ACCOUNT_BOOK_INFO_EXCEPTION`. Source: `spec/fund/trans.uni.transfer.yaml:323` and
    /// `spec/codes.yaml:1933`.
    PayerAccountBookInfoException,
    /// The information of the receiver's account book is abnormal.
    ///
    /// Check the receiver's account book.
    ///
    /// On the wire `RECEIVER_ACCOUNT_BOOK_INFO_EXCEPTION`. Source: `spec/fund/trans.uni.transfer.yaml:324` and
    /// `spec/codes.yaml:2165`.
    ReceiverAccountBookInfoException,
    /// The scene code of the account book is wrong.
    ///
    /// Check the scene code.
    ///
    /// On the wire `ACCOUNT_BOOK_SCENE_CODE_EXCEPTION`. Source: `spec/fund/trans.uni.transfer.yaml:325` and
    /// `spec/codes.yaml:14`.
    AccountBookSceneCodeException,
    /// The custody sub-account is in an abnormal state.
    ///
    /// Check the state of the custody sub-account.
    ///
    /// On the wire `TRUSTEESHIP_ACCOUNT_STATUS_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:326` and
    /// `spec/codes.yaml:2504`.
    TrusteeshipAccountStatusError,
    /// The business scene requires payer and payee to be the same.
    ///
    /// Use the same account for both.
    ///
    /// On the wire `PAYER_NOT_EQUAL_PAYEE_FOR_BIZ_SCENE_REQUIRED`. Source: `spec/fund/trans.uni.transfer.yaml:327`
    /// and `spec/codes.yaml:1958`.
    PayerNotEqualPayeeForBizSceneRequired,
    /// The payer's level forbids the payment.
    ///
    /// On the wire `PERMIT_PAYER_LEVEL_FORBIDDEN`. Source: `spec/fund/trans.uni.transfer.yaml:328` and
    /// `spec/codes.yaml:2045`.
    PermitPayerLevelForbidden,
    /// The receiver's risk for flexible staffing is unknown.
    ///
    /// On the wire `FLEXIBLE_STAFFING_UN_KNOWN_RISK_RECEIVER`. Source: `spec/fund/trans.uni.transfer.yaml:329` and
    /// `spec/codes.yaml:1071`.
    FlexibleStaffingUnKnownRiskReceiver,
    /// The account is under judicial freeze.
    ///
    /// On the wire `JUDICIAL_FREEZE`. Source: `spec/fund/trans.uni.transfer.yaml:330` and `spec/codes.yaml:1431`.
    JudicialFreeze,
    /// The transfer amount is outside the prize limit.
    ///
    /// Check the amount.
    ///
    /// On the wire `TRANS_AMOUNT_NOT_IN_PRIZE_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:331` and
    /// `spec/codes.yaml:2493`.
    TransAmountNotInPrizeLimit,
    /// The configuration of the promotion campaign relation is missing.
    ///
    /// On the wire `PROMO_CAMP_RELATION_CONFIG_MISSED`. Source: `spec/fund/trans.uni.transfer.yaml:332` and
    /// `spec/codes.yaml:2138`.
    PromoCampRelationConfigMissed,
    /// The payee's number of receipts exceeds the limit.
    ///
    /// On the wire `PAYEE_RECEIVE_COUNT_EXCEED_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:333` and
    /// `spec/codes.yaml:1912`.
    PayeeReceiveCountExceedLimit,
    /// The promotion transfer order is still being processed.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `PROMO_TRANS_ORDER_DEALING`; the same call may succeed later; the call may have had its effect, so
    /// that it comes as an unknown outcome. Source: `spec/fund/trans.uni.transfer.yaml:334` and
    /// `spec/codes.yaml:2140`.
    PromoTransOrderDealing,
    /// The proportion of the funds does not match.
    ///
    /// On the wire `FUND_PROTITOPN_NOT_MATCH`. Source: `spec/fund/trans.uni.transfer.yaml:335` and
    /// `spec/codes.yaml:1101`.
    FundProtitopnNotMatch,
    /// The fund wallet institution does not exist.
    ///
    /// On the wire `FUND_WALLET_INST_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:336` and
    /// `spec/codes.yaml:1103`.
    FundWalletInstNotExist,
    /// The fund wallet is not available.
    ///
    /// On the wire `FUND_WALLET_UNAVAILABLE`. Source: `spec/fund/trans.uni.transfer.yaml:337` and
    /// `spec/codes.yaml:1105`.
    FundWalletUnavailable,
    /// The partition has the wrong format.
    ///
    /// On the wire `PARTITION_FORMAT_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:338` and
    /// `spec/codes.yaml:1875`.
    PartitionFormatError,
    /// The current time is after the expiry time.
    ///
    /// On the wire `CURREBT_AFTER_INVALID_TIME`. Source: `spec/fund/trans.uni.transfer.yaml:339` and
    /// `spec/codes.yaml:889`.
    CurrebtAfterInvalidTime,
    /// The consultation is not authorized.
    ///
    /// On the wire `UNAUTHORIZED_CONSULT`. Source: `spec/fund/trans.uni.transfer.yaml:340` and
    /// `spec/codes.yaml:2517`.
    UnauthorizedConsult,
    /// The tax bill agreement is missing.
    ///
    /// Sign the tax bill agreement first.
    ///
    /// On the wire `TAX_BILL_AGREEMENT_MISS`. Source: `spec/fund/trans.uni.transfer.yaml:341` and
    /// `spec/codes.yaml:2431`.
    TaxBillAgreementMiss,
    /// Operations on the user's wallet are forbidden.
    ///
    /// On the wire `FORBID_OPERATION_USER_WALLET`. Source: `spec/fund/trans.uni.transfer.yaml:342` and
    /// `spec/codes.yaml:1075`.
    ForbidOperationUserWallet,
    /// The user's account is frozen for risk.
    ///
    /// On the wire `USER_RISK_FREEZE`. Source: `spec/fund/trans.uni.transfer.yaml:343` and `spec/codes.yaml:2641`.
    UserRiskFreeze,
    /// The balance is too low for the card fee.
    ///
    /// Top up the balance.
    ///
    /// On the wire `BALANCE_NOT_ENOUGH_FOR_CARD_FEE`. Source: `spec/fund/trans.uni.transfer.yaml:344` and
    /// `spec/codes.yaml:685`.
    BalanceNotEnoughForCardFee,
    /// The transfer order is still being processed.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `TRANS_ORDER_DEALING`; the same call may succeed later; the call may have had its effect, so that
    /// it comes as an unknown outcome. Source: `spec/fund/trans.uni.transfer.yaml:345` and `spec/codes.yaml:2496`.
    TransOrderDealing,
    /// The payee is an institution.
    ///
    /// On the wire `PAYEE_USER_IS_INST`. Source: `spec/fund/trans.uni.transfer.yaml:346` and `spec/codes.yaml:1926`.
    PayeeUserIsInst,
    /// The payer is not verified by real name.
    ///
    /// Ask the payer to verify by real name.
    ///
    /// On the wire `PAYER_NOT_RELNAME_CERTIFY`. Source: `spec/fund/trans.uni.transfer.yaml:347` and
    /// `spec/codes.yaml:1964`.
    PayerNotRelnameCertify,
    /// The balance is too low.
    ///
    /// Top up the balance.
    ///
    /// On the wire `BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.uni.transfer.yaml:348` and `spec/codes.yaml:682`.
    BalanceNotEnough,
    /// The employee service does not exist.
    ///
    /// On the wire `EMPLOYEE_SERVICE_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:349` and
    /// `spec/codes.yaml:959`.
    EmployeeServiceNotExist,
    /// The employee service is not supported.
    ///
    /// On the wire `UN_SUPPORT_EMPLOYEE_SERVICE`. Source: `spec/fund/trans.uni.transfer.yaml:350` and
    /// `spec/codes.yaml:2555`.
    UnSupportEmployeeService,
    /// The payer lacks real-name verification required against money laundering.
    ///
    /// Ask the payer to verify by real name.
    ///
    /// On the wire `PERM_AML_NOT_REALNAME_PAY`. Source: `spec/fund/trans.uni.transfer.yaml:351` and
    /// `spec/codes.yaml:2050`.
    PermAmlNotRealnamePay,
    /// The configuration is wrong.
    ///
    /// On the wire `CONFIGURATION_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:352` and `spec/codes.yaml:874`.
    ConfigurationError,
    /// The requesting user id is not valid.
    ///
    /// Check the requesting user id.
    ///
    /// On the wire `ILLEGAL_REQUEST_USER_ID`. Source: `spec/fund/trans.uni.transfer.yaml:353` and
    /// `spec/codes.yaml:1225`.
    IllegalRequestUserId,
    /// A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `PARAMETER_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:354` and `spec/codes.yaml:1836`.
    ParameterError,
    /// The account is limited because identity data are missing.
    ///
    /// Complete the identity data.
    ///
    /// On the wire `PERMIT_CHECK_PERM_AML_CERT_MISS_ACC_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:355` and
    /// `spec/codes.yaml:2025`.
    PermitCheckPermAmlCertMissAccLimit,
    /// The receiver's account is frozen for risk.
    ///
    /// On the wire `RECEIVER_USER_RISK_FREEZE`. Source: `spec/fund/trans.uni.transfer.yaml:356` and
    /// `spec/codes.yaml:2182`.
    ReceiverUserRiskFreeze,
    /// The payer's and the payee's account names must differ.
    ///
    /// Use accounts with different names.
    ///
    /// On the wire `PAYER_PAYEE_ACCOUNT_NAME_CAN_NOT_SAME`. Source: `spec/fund/trans.uni.transfer.yaml:357` and
    /// `spec/codes.yaml:1967`.
    PayerPayeeAccountNameCanNotSame,
    /// The payee's certificate type or number does not match.
    ///
    /// Check the certificate data.
    ///
    /// On the wire `PAYEE_CERT_INFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:358` and
    /// `spec/codes.yaml:1895`.
    PayeeCertInfoError,
    /// The receiving account does not exist.
    ///
    /// Check the receiving account.
    ///
    /// On the wire `ACCOUNT_IN_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:359` and `spec/codes.yaml:17`.
    AccountInNotExist,
    /// The global user may not receive money.
    ///
    /// On the wire `GLOBAL_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.uni.transfer.yaml:360` and
    /// `spec/codes.yaml:1107`.
    GlobalUserForbbidenRecieve,
    /// Operations on the account are restricted.
    ///
    /// On the wire `ACCOUNT_OPERATION_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:361` and
    /// `spec/codes.yaml:27`.
    AccountOperationLimit,
    /// The payer is unable to pay.
    ///
    /// On the wire `PAYER_UNABLE_PAYMENT`. Source: `spec/fund/trans.uni.transfer.yaml:362` and
    /// `spec/codes.yaml:1984`.
    PayerUnablePayment,
    /// The amount exceeds the limit of a single internal transfer.
    ///
    /// Reduce the amount.
    ///
    /// On the wire `EXCEED_LIMIT_INTERNAL_SM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:363` and
    /// `spec/codes.yaml:998`.
    ExceedLimitInternalSmAmount,
    /// The state does not allow the operation.
    ///
    /// On the wire `ILLEGAL_STATUS_EXCEPTION`. Source: `spec/fund/trans.uni.transfer.yaml:364` and
    /// `spec/codes.yaml:1234`.
    IllegalStatusException,
    /// The payer's account is restricted.
    ///
    /// On the wire `PAYER_ACCOUNT_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:365` and `spec/codes.yaml:1936`.
    PayerAccountLimit,
    /// The payer and the payee are both personal account books.
    ///
    /// On the wire `PAYER_AND_PAYEE_BOTH_PERSONAL_ACCOUNT_BOOK`. Source: `spec/fund/trans.uni.transfer.yaml:366` and
    /// `spec/codes.yaml:1938`.
    PayerAndPayeeBothPersonalAccountBook,
    /// The transfer scene name is not valid.
    ///
    /// Correct the transfer scene name.
    ///
    /// On the wire `TRANSFER_SCENE_NAME_ILLEGAL`. Source: `spec/fund/trans.uni.transfer.yaml:367` and
    /// `spec/codes.yaml:2487`.
    TransferSceneNameIllegal,
    /// The report information of the transfer scene is not valid.
    ///
    /// Correct the report information.
    ///
    /// On the wire `TRANSFER_SCENE_REPORT_INFO_ILLEGAL`. Source: `spec/fund/trans.uni.transfer.yaml:368` and
    /// `spec/codes.yaml:2490`.
    TransferSceneReportInfoIllegal,
    /// The transfer scene name is missing.
    ///
    /// Send the transfer scene name.
    ///
    /// On the wire `TRANSFER_SCENE_NAME_BLANK`. Source: `spec/fund/trans.uni.transfer.yaml:369` and
    /// `spec/codes.yaml:2484`.
    TransferSceneNameBlank,
    /// The transfer scene information was not admitted.
    ///
    /// Check the transfer scene information.
    ///
    /// On the wire `TRANSFER_SCENE_INFO_ADMIT_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:370` and
    /// `spec/codes.yaml:2481`.
    TransferSceneInfoAdmitFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransUniTransferErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("CHECK_RECEIVER_CERT_NOT_ALLOW", Self::CheckReceiverCertNotAllow),
        ("EXPAND_INDIRECT_VERIFY_FAIL", Self::ExpandIndirectVerifyFail),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("EXCEED_LIMIT_SM_AMOUNT", Self::ExceedLimitSmAmount),
        ("EXCEED_LIMIT_MM_AMOUNT", Self::ExceedLimitMmAmount),
        ("PAYCARD_UNABLE_PAYMENT", Self::PaycardUnablePayment),
        ("PAYER_STATUS_ERROR", Self::PayerStatusError),
        ("PAYER_CERTIFY_CHECK_FAIL", Self::PayerCertifyCheckFail),
        ("PAYER_BALANCE_NOT_ENOUGH", Self::PayerBalanceNotEnough),
        ("PAYER_USER_INFO_ERROR", Self::PayerUserInfoError),
        ("PAYMENT_INFO_INCONSISTENCY", Self::PaymentInfoInconsistency),
        ("CARD_BIN_ERROR", Self::CardBinError),
        ("PAYEE_CARD_INFO_ERROR", Self::PayeeCardInfoError),
        ("INST_PAY_UNABLE", Self::InstPayUnable),
        ("MEMO_REQUIRED_IN_TRANSFER_ERROR", Self::MemoRequiredInTransferError),
        ("PERMIT_CHECK_PERM_IDENTITY_THEFT", Self::PermitCheckPermIdentityTheft),
        ("REMARK_HAS_SENSITIVE_WORD", Self::RemarkHasSensitiveWord),
        ("EXCEED_LIMIT_DM_AMOUNT", Self::ExceedLimitDmAmount),
        ("NO_ACCOUNT_RECEIVE_PERMISSION", Self::NoAccountReceivePermission),
        ("BALANCE_IS_NOT_ENOUGH", Self::BalanceIsNotEnough),
        ("NO_ACCOUNT_PAYMENT_PERMISSION", Self::NoAccountPaymentPermission),
        ("PAYER_NOT_EXIST", Self::PayerNotExist),
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("PAYMENT_TIME_EXPIRE", Self::PaymentTimeExpire),
        ("PAYEE_NOT_EXIST", Self::PayeeNotExist),
        ("PAYEE_ACCOUNT_STATUS_ERROR", Self::PayeeAccountStatusError),
        ("PERMIT_NON_BANK_LIMIT_PAYEE", Self::PermitNonBankLimitPayee),
        ("PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT", Self::PayeeTrusteeshipAccOverLimit),
        ("NO_PERMISSION_ACCOUNT", Self::NoPermissionAccount),
        ("TRUSTEESHIP_ACCOUNT_NOT_EXIST", Self::TrusteeshipAccountNotExist),
        ("PAYEE_ACCOUNT_NOT_EXSIT", Self::PayeeAccountNotExsit),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("PAYEE_USERINFO_STATUS_ERROR", Self::PayeeUserinfoStatusError),
        ("PAYMENT_MONEY_NOT_ENOUGH", Self::PaymentMoneyNotEnough),
        ("TRUSTEESHIP_RECIEVE_QUOTA_LIMIT", Self::TrusteeshipRecieveQuotaLimit),
        ("SECURITY_CHECK_FAILED", Self::SecurityCheckFailed),
        ("NO_ORDER_PERMISSION", Self::NoOrderPermission),
        ("ORDER_STATUS_INVALID", Self::OrderStatusInvalid),
        ("PERM_AML_NOT_REALNAME_REV", Self::PermAmlNotRealnameRev),
        ("USER_AGREEMENT_VERIFY_FAIL", Self::UserAgreementVerifyFail),
        ("PAYER_NOT_EQUAL_PAYEE_ERROR", Self::PayerNotEqualPayeeError),
        ("EXCEED_LIMIT_DC_RECEIVED", Self::ExceedLimitDcReceived),
        ("PAYER_PERMLIMIT_CHECK_FAILURE", Self::PayerPermlimitCheckFailure),
        ("PAYEE_ACC_OCUPIED", Self::PayeeAccOcupied),
        ("PAYER_PAYEE_CANNOT_SAME", Self::PayerPayeeCannotSame),
        ("PERMIT_CHECK_PERM_LIMITED", Self::PermitCheckPermLimited),
        ("RESOURCE_LIMIT_EXCEED", Self::ResourceLimitExceed),
        ("INVALID_PAYER_ACCOUNT", Self::InvalidPayerAccount),
        ("EXCEED_LIMIT_DM_MAX_AMOUNT", Self::ExceedLimitDmMaxAmount),
        ("EXCEED_LIMIT_PERSONAL_SM_AMOUNT", Self::ExceedLimitPersonalSmAmount),
        ("EXCEED_LIMIT_UNRN_DM_AMOUNT", Self::ExceedLimitUnrnDmAmount),
        ("INVALID_CARDNO", Self::InvalidCardno),
        ("RELEASE_USER_FORBBIDEN_RECIEVE", Self::ReleaseUserForbbidenRecieve),
        ("PAYEE_USER_TYPE_ERROR", Self::PayeeUserTypeError),
        ("EXCEED_LIMIT_SM_MIN_AMOUNT", Self::ExceedLimitSmMinAmount),
        ("PERMIT_CHECK_RECEIVE_LIMIT", Self::PermitCheckReceiveLimit),
        ("NOT_IN_WHITE_LIST", Self::NotInWhiteList),
        ("MONEY_PAY_CLOSED", Self::MoneyPayClosed),
        ("NO_AVAILABLE_PAYMENT_TOOLS", Self::NoAvailablePaymentTools),
        ("PAYEE_NOT_RELNAME_CERTIFY", Self::PayeeNotRelnameCertify),
        ("OVERSEA_TRANSFER_CLOSE", Self::OverseaTransferClose),
        ("PAYMENT_FAIL", Self::PaymentFail),
        ("ALREADY_WITHDRAW_STD_RED_PACKET", Self::AlreadyWithdrawStdRedPacket),
        ("BLOCK_USER_FORBBIDEN_RECIEVE", Self::BlockUserForbbidenRecieve),
        ("REQUEST_PROCESSING", Self::RequestProcessing),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("PROCESS_FAIL", Self::ProcessFail),
        ("CURRENCY_NOT_SUPPORT", Self::CurrencyNotSupport),
        ("PAYER_REQUESTER_RELATION_INVALID", Self::PayerRequesterRelationInvalid),
        ("AUTHOREE_IS_NOT_MATCH", Self::AuthoreeIsNotMatch),
        ("NO_ACCOUNT_USER_FORBBIDEN_RECIEVE", Self::NoAccountUserForbbidenRecieve),
        ("SIGN_INVALID", Self::SignInvalid),
        ("SIGN_INVOKE_PID_INCONSISTENT", Self::SignInvokePidInconsistent),
        ("SIGN_QUERY_APP_INFO_ERROR", Self::SignQueryAppInfoError),
        ("SIGN_QUERY_AGGREMENT_ERROR", Self::SignQueryAggrementError),
        ("SIGN_AGREEMENT_NO_INCONSISTENT", Self::SignAgreementNoInconsistent),
        ("SIGN_PARAM_INVALID", Self::SignParamInvalid),
        ("SIGN_NOT_ALLOW_SKIP", Self::SignNotAllowSkip),
        ("EXCEED_LIMIT_ENT_SM_AMOUNT", Self::ExceedLimitEntSmAmount),
        ("ISV_AUTH_ERROR", Self::IsvAuthError),
        ("PAYER_USERINFO_NOT_EXSIT", Self::PayerUserinfoNotExsit),
        ("BLOCK_USER_FORBBIDEN_SEND", Self::BlockUserForbbidenSend),
        ("BANK_RESPONSE_ERROR", Self::BankResponseError),
        ("BIZ_UNIQUE_EXCEPTION", Self::BizUniqueException),
        ("NO_ACCOUNTBOOK_PERMISSION", Self::NoAccountbookPermission),
        ("PERMIT_CHECK_PERM_AML_CERT_EXPIRED", Self::PermitCheckPermAmlCertExpired),
        ("MRCHPROD_QUERY_ERROR", Self::MrchprodQueryError),
        ("PERMIT_PAYER_FORBIDDEN", Self::PermitPayerForbidden),
        ("IDENTITY_FUND_RELATION_NOT_FOUND", Self::IdentityFundRelationNotFound),
        ("INST_PAY_REMARK_UNVALID_CHARS", Self::InstPayRemarkUnvalidChars),
        ("PERMIT_LIMIT_PAYEE", Self::PermitLimitPayee),
        ("INVALID_TAX_BILL_AGREEMENT", Self::InvalidTaxBillAgreement),
        ("PAY_SALARY_MODE_NOT_SUPPORT", Self::PaySalaryModeNotSupport),
        ("CONTRACTOR_ACCOUNT_BOOK_NOT_FUND", Self::ContractorAccountBookNotFund),
        ("BANKCODE_OR_BRANCHNAME_INFO_ERROR", Self::BankcodeOrBranchnameInfoError),
        ("PAYEE_OUT_PERMLIMIT_CHECK_FAILURE", Self::PayeeOutPermlimitCheckFailure),
        ("MID_ACCOUNT_STATUS_ERROR", Self::MidAccountStatusError),
        ("MID_ACCOUNT_TYPE_ERROR", Self::MidAccountTypeError),
        ("PAYEE_MID_CANNOT_SAME", Self::PayeeMidCannotSame),
        ("PAYER_MID_CANNOT_SAME", Self::PayerMidCannotSame),
        ("MID_ACCOUNT_CHECK_ERROR", Self::MidAccountCheckError),
        (
            "PERM_PAY_USER_DAILY_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayUserDailyQuotaOrgBalanceLimit,
        ),
        (
            "PERM_PAY_USER_MONTH_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayUserMonthQuotaOrgBalanceLimit,
        ),
        (
            "PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayCustomerDailyQuotaOrgBalanceLimit,
        ),
        (
            "PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayCustomerMonthQuotaOrgBalanceLimit,
        ),
        ("NOT_SUPPORT_PAYER_ACCOUNT_TYPE", Self::NotSupportPayerAccountType),
        ("EXCEED_LIMIT_MM_MAX_AMOUNT", Self::ExceedLimitMmMaxAmount),
        ("REP_INCONSISTENT", Self::RepInconsistent),
        ("ILLEGAL_OPERATION", Self::IllegalOperation),
        ("PERM_RECEIVE_CUSTOMER_ALMS_LIMIT", Self::PermReceiveCustomerAlmsLimit),
        ("PAYEE_IDENTITY_NOT_MATCH", Self::PayeeIdentityNotMatch),
        (
            "FLEXIBLE_STAFFING_RISK_CONSULT_UNSIGNED_MERCHANT",
            Self::FlexibleStaffingRiskConsultUnsignedMerchant,
        ),
        (
            "FLEXIBLE_STAFFING_RISK_CONSULT_UNAUTHORIZED_CONSULT",
            Self::FlexibleStaffingRiskConsultUnauthorizedConsult,
        ),
        (
            "FLEXIBLE_STAFFING_RISK_CONSULT_USER_NOT_EXIST",
            Self::FlexibleStaffingRiskConsultUserNotExist,
        ),
        (
            "FLEXIBLE_STAFFING_RISK_CONSULT_RISK_RECEIVER",
            Self::FlexibleStaffingRiskConsultRiskReceiver,
        ),
        ("PAYEE_USERINFO_ERROR", Self::PayeeUserinfoError),
        ("FLEXIBLE_STAFFING_HIGH_RISK_RECEIVER", Self::FlexibleStaffingHighRiskReceiver),
        (
            "FLEXIBLE_STAFFING_POTENTIAL_RISK_RECEIVER",
            Self::FlexibleStaffingPotentialRiskReceiver,
        ),
        ("PAYER_ACCOUNT_BOOK_INFO_EXCEPTION", Self::PayerAccountBookInfoException),
        ("RECEIVER_ACCOUNT_BOOK_INFO_EXCEPTION", Self::ReceiverAccountBookInfoException),
        ("ACCOUNT_BOOK_SCENE_CODE_EXCEPTION", Self::AccountBookSceneCodeException),
        ("TRUSTEESHIP_ACCOUNT_STATUS_ERROR", Self::TrusteeshipAccountStatusError),
        (
            "PAYER_NOT_EQUAL_PAYEE_FOR_BIZ_SCENE_REQUIRED",
            Self::PayerNotEqualPayeeForBizSceneRequired,
        ),
        ("PERMIT_PAYER_LEVEL_FORBIDDEN", Self::PermitPayerLevelForbidden),
        (
            "FLEXIBLE_STAFFING_UN_KNOWN_RISK_RECEIVER",
            Self::FlexibleStaffingUnKnownRiskReceiver,
        ),
        ("JUDICIAL_FREEZE", Self::JudicialFreeze),
        ("TRANS_AMOUNT_NOT_IN_PRIZE_LIMIT", Self::TransAmountNotInPrizeLimit),
        ("PROMO_CAMP_RELATION_CONFIG_MISSED", Self::PromoCampRelationConfigMissed),
        ("PAYEE_RECEIVE_COUNT_EXCEED_LIMIT", Self::PayeeReceiveCountExceedLimit),
        ("PROMO_TRANS_ORDER_DEALING", Self::PromoTransOrderDealing),
        ("FUND_PROTITOPN_NOT_MATCH", Self::FundProtitopnNotMatch),
        ("FUND_WALLET_INST_NOT_EXIST", Self::FundWalletInstNotExist),
        ("FUND_WALLET_UNAVAILABLE", Self::FundWalletUnavailable),
        ("PARTITION_FORMAT_ERROR", Self::PartitionFormatError),
        ("CURREBT_AFTER_INVALID_TIME", Self::CurrebtAfterInvalidTime),
        ("UNAUTHORIZED_CONSULT", Self::UnauthorizedConsult),
        ("TAX_BILL_AGREEMENT_MISS", Self::TaxBillAgreementMiss),
        ("FORBID_OPERATION_USER_WALLET", Self::ForbidOperationUserWallet),
        ("USER_RISK_FREEZE", Self::UserRiskFreeze),
        ("BALANCE_NOT_ENOUGH_FOR_CARD_FEE", Self::BalanceNotEnoughForCardFee),
        ("TRANS_ORDER_DEALING", Self::TransOrderDealing),
        ("PAYEE_USER_IS_INST", Self::PayeeUserIsInst),
        ("PAYER_NOT_RELNAME_CERTIFY", Self::PayerNotRelnameCertify),
        ("BALANCE_NOT_ENOUGH", Self::BalanceNotEnough),
        ("EMPLOYEE_SERVICE_NOT_EXIST", Self::EmployeeServiceNotExist),
        ("UN_SUPPORT_EMPLOYEE_SERVICE", Self::UnSupportEmployeeService),
        ("PERM_AML_NOT_REALNAME_PAY", Self::PermAmlNotRealnamePay),
        ("CONFIGURATION_ERROR", Self::ConfigurationError),
        ("ILLEGAL_REQUEST_USER_ID", Self::IllegalRequestUserId),
        ("PARAMETER_ERROR", Self::ParameterError),
        (
            "PERMIT_CHECK_PERM_AML_CERT_MISS_ACC_LIMIT",
            Self::PermitCheckPermAmlCertMissAccLimit,
        ),
        ("RECEIVER_USER_RISK_FREEZE", Self::ReceiverUserRiskFreeze),
        ("PAYER_PAYEE_ACCOUNT_NAME_CAN_NOT_SAME", Self::PayerPayeeAccountNameCanNotSame),
        ("PAYEE_CERT_INFO_ERROR", Self::PayeeCertInfoError),
        ("ACCOUNT_IN_NOT_EXIST", Self::AccountInNotExist),
        ("GLOBAL_USER_FORBBIDEN_RECIEVE", Self::GlobalUserForbbidenRecieve),
        ("ACCOUNT_OPERATION_LIMIT", Self::AccountOperationLimit),
        ("PAYER_UNABLE_PAYMENT", Self::PayerUnablePayment),
        ("EXCEED_LIMIT_INTERNAL_SM_AMOUNT", Self::ExceedLimitInternalSmAmount),
        ("ILLEGAL_STATUS_EXCEPTION", Self::IllegalStatusException),
        ("PAYER_ACCOUNT_LIMIT", Self::PayerAccountLimit),
        (
            "PAYER_AND_PAYEE_BOTH_PERSONAL_ACCOUNT_BOOK",
            Self::PayerAndPayeeBothPersonalAccountBook,
        ),
        ("TRANSFER_SCENE_NAME_ILLEGAL", Self::TransferSceneNameIllegal),
        ("TRANSFER_SCENE_REPORT_INFO_ILLEGAL", Self::TransferSceneReportInfoIllegal),
        ("TRANSFER_SCENE_NAME_BLANK", Self::TransferSceneNameBlank),
        ("TRANSFER_SCENE_INFO_ADMIT_FAIL", Self::TransferSceneInfoAdmitFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransUniTransferErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
