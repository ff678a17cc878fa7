//! `alipay.fund.trans.uni.transfer` · 单笔转账接口
//!
//! Transfer from a company's Alipay account to another Alipay account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/uni/transfer`. Described in
//! `spec/fund/trans.uni.transfer.yaml`.

use crate::{record, schema};

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
/// Returns [`TransUniTransferResponse`], or an error with a [`TransUniTransferErrorCode`].
#[doc(alias = "alipay.fund.trans.uni.transfer")]
#[doc(alias = "/v3/alipay/fund/trans/uni/transfer")]
#[doc(alias = "单笔转账接口")]
#[doc(alias = "转账")]
#[must_use]
#[non_exhaustive]
pub struct TransUniTransfer {
    /// Business scene of the transfer.
    ///
    /// 业务场景; required; other values may be added; at most 64 characters. Example: `DIRECT_TRANSFER`.
    pub biz_scene: record::Choice<TransUniTransferBizScene>,
    /// JSON; red packets require `sub_biz_scene``REDPACKET`; `payer_show_name_use_alias` shows the payer's alias.
    ///
    /// 业务扩展参数; required in some cases; at most 2048 characters. Example: `{"sub_biz_scene":"REDPACKET"}`.
    pub business_params: Option<String>,
    /// Payment, transfer and settlement amounts with their currencies.
    ///
    /// 多币种信息.
    pub mutiple_currency_detail: Option<MutipleCurrencyDetail>,
    /// Title in the user's Alipay bill; password-free transfers require it.
    ///
    /// 转账标题; required in some cases; at most 128 characters. Example: `八月报酬`.
    pub order_title: Option<String>,
    /// Alipay number of the payment; for receiving a C2C red packet.
    ///
    /// 原支付宝业务单号; required in some cases. Example: `20190620110075000006640000063056`.
    pub original_order_id: Option<String>,
    /// Merchant's order number, unique per transfer request.
    ///
    /// 商家侧唯一订单号; required; at most 64 characters. Example: `201806300001`.
    pub out_biz_no: String,
    /// Parameters returned in the asynchronous notification.
    ///
    /// 公用回传参数. Example: `{"merchantBizType":"peerPay"}`.
    pub passback_params: Option<String>,
    /// Payee.
    ///
    /// 收款方信息; required.
    pub payee_info: super::types::Participant,
    /// Payer.
    ///
    /// 付款方信息.
    pub payer_info: Option<super::types::Participant>,
    /// Product code of the transfer.
    ///
    /// 业务产品码; required; at most 64 characters. Example: `TRANS_ACCOUNT_NO_PWD`.
    pub product_code: record::Choice<TransUniTransferProductCode>,
    /// Business remark.
    ///
    /// 业务备注; at most 200 characters. Example: `单笔转账`.
    pub remark: Option<String>,
    /// Signature data; special scenes only, not for red packets.
    ///
    /// 签名信息.
    pub sign_data: Option<SignData>,
    /// Order total in yuan; from 0.01 for red packets, from 0.1 for transfers.
    ///
    /// 订单总金额; required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at
    /// most 2 decimals. Example: `23.00`.
    pub trans_amount: record::Amount,
    /// Transfer scene declared on the merchant platform; needed where the merchant must declare one.
    ///
    /// 转账场景; required in some cases; other values may be added. Example: `业务结算`.
    pub transfer_scene_name: Option<record::Choice<TransUniTransferTransferSceneName>>,
    /// Facts to report, as the transfer scene prescribes.
    ///
    /// 转账场景信息; required in some cases.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

impl TransUniTransfer {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.fund.trans.uni.transfer` (单笔转账接口).
#[non_exhaustive]
pub struct TransUniTransferResponse {
    /// Amount transferred, in yuan; empty by default, special scenes only.
    ///
    /// 转账金额; an amount of money as a decimal number. Example: `12.01`.
    pub amount: Option<record::Amount>,
    /// Link into Alipay where a multi-stage transfer is received.
    ///
    /// 访问链接.
    pub link: Option<String>,
    /// Alipay's transfer number.
    ///
    /// 支付宝转账订单号. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `201808080001`.
    pub out_biz_no: Option<String>,
    /// Alipay's number of the funds payment.
    ///
    /// 支付宝支付资金流水号. Example: `20190801110070001506380000251556`.
    pub pay_fund_order_id: Option<String>,
    /// Financial institution's serial number: date, 16-digit sequence, reserved digit, six control digits.
    ///
    /// At most 31 characters; at least 31 characters. Example: `2023052993044491260542090100400`.
    pub settle_serial_no: Option<String>,
    /// State of the transfer.
    ///
    /// 转账单据状态. Example: `SUCCESS`.
    pub status: Option<record::Choice<TransUniTransferResponseStatus>>,
    /// Sub-state of a two-stage transfer.
    ///
    /// 转账单据子状态.
    pub sub_status: Option<record::Choice<TransUniTransferResponseSubStatus>>,
    /// Time of payment.
    ///
    /// 订单支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-08-21 00:00:00`.
    pub trans_date: Option<record::DateTime>,
}

/// Payment, transfer and settlement amounts of a multi-currency transfer.
#[must_use]
#[non_exhaustive]
pub struct MutipleCurrencyDetail {
    /// Extension field.
    ///
    /// 扩展字段. Example: `key=value`.
    pub ext_info: Option<String>,
    /// Payment amount in the currency's base unit, for CNY yuan.
    ///
    /// 支付金额. Example: `100.00`.
    pub payment_amount: Option<String>,
    /// Payment currency.
    ///
    /// 支付币种. Example: `CNY`.
    pub payment_currency: Option<String>,
    /// Clearing amount in the currency's base unit, for CNY yuan.
    ///
    /// 清算金额. Example: `10.00`.
    pub settlement_amount: Option<String>,
    /// Clearing currency.
    ///
    /// 清算币种. Example: `CNY`.
    pub settlement_currency: Option<String>,
    /// Transfer amount in the currency's base unit, for CNY yuan.
    ///
    /// 转账金额. Example: `10.00`.
    pub trans_amount: Option<String>,
    /// Transfer currency.
    ///
    /// 转账币种. Example: `CNY`.
    pub trans_currency: Option<String>,
}

impl MutipleCurrencyDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// Signature data of a transfer; special scenes only.
#[must_use]
#[non_exhaustive]
pub struct SignData {
    /// App id of the signing merchant.
    ///
    /// Example: `2021000185629012`.
    pub ori_app_id: Option<String>,
    /// Character encoding, case-sensitive.
    ///
    /// 编码类型. Example: `UTF-8`.
    pub ori_char_set: Option<String>,
    /// Merchant's order number.
    ///
    /// Example: `ori_out_biz_no_001`.
    pub ori_out_biz_no: Option<String>,
    /// Signature.
    ///
    /// 签名密文. Example: `c2lnbmF0dXJl`.
    pub ori_sign: Option<String>,
    /// Signature algorithm, case-sensitive.
    ///
    /// 签名算法. Example: `RSA2`.
    pub ori_sign_type: Option<String>,
    /// Merchant's Alipay account id.
    ///
    /// 商户支付宝账号id. Example: `2088000000000001`.
    pub partner_id: Option<String>,
}

impl SignData {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// A fact reported for a transfer scene.
#[must_use]
#[non_exhaustive]
pub struct TransferSceneReportInfo {
    /// Content of the report item, as the transfer scene's rules prescribe.
    ///
    /// 转账场景信息描述. Example: `8月家政服务报酬`.
    pub info_content: Option<String>,
    /// Kind of report item, a fixed text prescribed by the scene; not repeatable.
    ///
    /// 转账场景信息类型. Example: `佣金报酬说明`.
    pub info_type: Option<String>,
}

impl TransferSceneReportInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The values of the platform's type `TransUniTransferBizScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransUniTransferBizScene {
    /// `DIRECT_TRANSFER`: Password-free transfer or B2C red packet (单笔无密转账到支付宝).
    DirectTransfer,
    /// `PERSONAL_COLLECTION`: C2C red packet, receiving.
    PersonalCollection,
}

record::enumeration!(
    TransUniTransferBizScene, "DIRECT_TRANSFER" DirectTransfer, "PERSONAL_COLLECTION"
    PersonalCollection
);

/// The values of the platform's type `TransUniTransferProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransUniTransferProductCode {
    /// `TRANS_ACCOUNT_NO_PWD`: Single password-free transfer to an Alipay account.
    TransAccountNoPwd,
    /// `TRANS_BANKCARD_NO_PWD`: Single password-free transfer to a bank card (单笔无密转账到银行卡).
    TransBankcardNoPwd,
    /// `STD_RED_PACKET`: Cash red packet.
    StdRedPacket,
}

record::enumeration!(
    TransUniTransferProductCode, "TRANS_ACCOUNT_NO_PWD" TransAccountNoPwd,
    "TRANS_BANKCARD_NO_PWD" TransBankcardNoPwd, "STD_RED_PACKET" StdRedPacket
);

/// The values of the platform's type `TransUniTransferTransferSceneName`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransUniTransferTransferSceneName {
    /// `现金营销`: Cash marketing.
    CashMarketing,
    /// `企业退款`: Refund by a company.
    EnterpriseRefund,
    /// `佣金报酬`: Commission or remuneration.
    Commission,
    /// `业务结算`: Settlement of business.
    BusinessSettlement,
    /// `二手回收`: Buying of second-hand goods.
    SecondHandRecycling,
    /// `公益补助`: Charity or public grant.
    CharityGrant,
    /// `行政补贴和退款`: Government subsidy or refund.
    GovernmentSubsidyAndRefund,
    /// `保险理赔`: Insurance claim.
    InsuranceClaim,
}

record::enumeration!(
    TransUniTransferTransferSceneName, "现金营销" CashMarketing, "企业退款"
    EnterpriseRefund, "佣金报酬" Commission, "业务结算" BusinessSettlement,
    "二手回收" SecondHandRecycling, "公益补助" CharityGrant,
    "行政补贴和退款" GovernmentSubsidyAndRefund, "保险理赔" InsuranceClaim
);

/// The values of the platform's type `TransUniTransferResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransUniTransferResponseStatus {
    /// `SUCCESS`: Succeeded (转账交易成功).
    Success,
    /// `FAIL`: Failed.
    Fail,
    /// `DEALING`: In progress; not for Alipay accounts.
    Dealing,
    /// `REFUND`: Returned; not for Alipay accounts.
    Refund,
}

record::enumeration!(
    TransUniTransferResponseStatus, "SUCCESS" Success, "FAIL" Fail, "DEALING" Dealing,
    "REFUND" Refund
);

/// The values of the platform's type `TransUniTransferResponseSubStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransUniTransferResponseSubStatus {
    /// `SUCCESS`: Received.
    Success,
    /// `REFUNDED`: Refunded.
    Refunded,
}

record::enumeration!(
    TransUniTransferResponseSubStatus, "SUCCESS" Success, "REFUNDED" Refunded
);

/// The error codes of `alipay.fund.trans.uni.transfer`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransUniTransferErrorCode {
    /// `CHECK_RECEIVER_CERT_NOT_ALLOW`: The receiver's certificate is not allowed.
    CheckReceiverCertNotAllow,
    /// `EXPAND_INDIRECT_VERIFY_FAIL`: The verification of the indirect merchant failed.
    ExpandIndirectVerifyFail,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `EXCEED_LIMIT_SM_AMOUNT`: The amount exceeds the limit for a single transfer.
    ///
    /// Check the amount.
    ExceedLimitSmAmount,
    /// `EXCEED_LIMIT_MM_AMOUNT`: The monthly total amount is exceeded.
    ///
    /// Compare this month's total plus this amount with the limit.
    ExceedLimitMmAmount,
    /// `PAYCARD_UNABLE_PAYMENT`: The payer's balance payment is switched off.
    ///
    /// Ask the payer to turn it on in Alipay.
    PaycardUnablePayment,
    /// `PAYER_STATUS_ERROR`: The payer's user state is not normal.
    ///
    /// Check for a self-reported loss, else ask support.
    PayerStatusError,
    /// `PAYER_CERTIFY_CHECK_FAIL`: The payer is restricted by central-bank verification rules.
    ///
    /// Ask the payer to raise the verification level.
    PayerCertifyCheckFail,
    /// `PAYER_BALANCE_NOT_ENOUGH`: The payer's balance is too low.
    ///
    /// Top up, then repeat the same request.
    PayerBalanceNotEnough,
    /// `PAYER_USER_INFO_ERROR`: The payer's name or other data do not match.
    ///
    /// Check the payer's name sent.
    PayerUserInfoError,
    /// `PAYMENT_INFO_INCONSISTENCY`: `out_biz_no` was used before with other parameters.
    ///
    /// Repeat the original parameters, or use a new number.
    PaymentInfoInconsistency,
    /// `CARD_BIN_ERROR`: The bank card number is wrong.
    ///
    /// Check the number of the debit card.
    CardBinError,
    /// `PAYEE_CARD_INFO_ERROR`: The payee's card data are wrong.
    ///
    /// Check the card number and name with the payee.
    PayeeCardInfoError,
    /// `INST_PAY_UNABLE`: The bank channel has no outgoing capability now.
    ///
    /// Ask support.
    InstPayUnable,
    /// `MEMO_REQUIRED_IN_TRANSFER_ERROR`: Transfers from 50,000 yuan require a reason.
    ///
    /// Fill in the remark.
    MemoRequiredInTransferError,
    /// `PERMIT_CHECK_PERM_IDENTITY_THEFT`: There is a risk of identity misuse on the account.
    ///
    /// Verify the identity.
    PermitCheckPermIdentityTheft,
    /// `REMARK_HAS_SENSITIVE_WORD`: The remark contains a sensitive word.
    ///
    /// Change the remark.
    RemarkHasSensitiveWord,
    /// `EXCEED_LIMIT_DM_AMOUNT`: The daily total amount is exceeded.
    ///
    /// Compare today's total plus this amount with the limit.
    ExceedLimitDmAmount,
    /// `NO_ACCOUNT_RECEIVE_PERMISSION`: There is no permission to receive on this account.
    ///
    /// Use another payee account.
    NoAccountReceivePermission,
    /// `BALANCE_IS_NOT_ENOUGH`: The payer's balance is too low.
    ///
    /// Top up or use another payer.
    BalanceIsNotEnough,
    /// `NO_ACCOUNT_PAYMENT_PERMISSION`: The caller has no permission to pay from this account.
    ///
    /// Use another payer account.
    NoAccountPaymentPermission,
    /// `PAYER_NOT_EXIST`: The payer does not exist or could not be identified.
    ///
    /// Check the payer's account or refresh the payment code.
    PayerNotExist,
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `PAYMENT_TIME_EXPIRE`: The payment request has expired.
    ///
    /// Start a new order.
    PaymentTimeExpire,
    /// `PAYEE_NOT_EXIST`: The payee's account does not exist, or the name is not its holder's.
    ///
    /// Check account and name with the payee.
    PayeeNotExist,
    /// `PAYEE_ACCOUNT_STATUS_ERROR`: The payee account is in an abnormal state.
    ///
    /// Use another payee account.
    PayeeAccountStatusError,
    /// `PERMIT_NON_BANK_LIMIT_PAYEE`: The payee lacks identity data or a balance account.
    ///
    /// Ask the payee to complete the identity data.
    PermitNonBankLimitPayee,
    /// `PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT`: The payee's custody sub-account is over its total limit.
    ///
    /// Ask the payee to bind an Alipay account.
    PayeeTrusteeshipAccOverLimit,
    /// `NO_PERMISSION_ACCOUNT`: The caller has no permission for the account.
    NoPermissionAccount,
    /// `TRUSTEESHIP_ACCOUNT_NOT_EXIST`: The custody sub-account does not exist.
    ///
    /// Check the custody sub-account.
    TrusteeshipAccountNotExist,
    /// `PAYEE_ACCOUNT_NOT_EXSIT`: The payee account does not exist.
    ///
    /// Check that the payee has a balance account.
    PayeeAccountNotExsit,
    /// `ORDER_NOT_EXIST`: No order has the number in `original_order_id`.
    ///
    /// Check `original_order_id`.
    OrderNotExist,
    /// `PAYEE_USERINFO_STATUS_ERROR`: The payee's user state is not normal.
    ///
    /// Use another payee.
    PayeeUserinfoStatusError,
    /// `PAYMENT_MONEY_NOT_ENOUGH`: The usable amount is zero or too low.
    ///
    /// Check the amount against the funds of the pool.
    PaymentMoneyNotEnough,
    /// `TRUSTEESHIP_RECIEVE_QUOTA_LIMIT`: The receiving quota of the payee's custody sub-account is exceeded.
    ///
    /// Ask the payee to bind an Alipay account.
    TrusteeshipRecieveQuotaLimit,
    /// `SECURITY_CHECK_FAILED`: The request was judged risky.
    SecurityCheckFailed,
    /// `NO_ORDER_PERMISSION`: The caller has no permission for the order in `original_order_id`.
    ///
    /// Check `original_order_id`.
    NoOrderPermission,
    /// `ORDER_STATUS_INVALID`: The state of the order in `original_order_id` does not allow it.
    ///
    /// Check that order.
    OrderStatusInvalid,
    /// `PERM_AML_NOT_REALNAME_REV`: The payee must add identity data.
    ///
    /// Ask the payee to complete the identity in Alipay.
    PermAmlNotRealnameRev,
    /// `USER_AGREEMENT_VERIFY_FAIL`: The user agreement failed the check.
    ///
    /// Check the agreement number.
    UserAgreementVerifyFail,
    /// `PAYER_NOT_EQUAL_PAYEE_ERROR`: The payer and the payee must be the same.
    ///
    /// Check that both accounts are the same.
    PayerNotEqualPayeeError,
    /// `EXCEED_LIMIT_DC_RECEIVED`: The payee's daily count of receipts is exceeded.
    ///
    /// Call again the next day. The same call may succeed later.
    ExceedLimitDcReceived,
    /// `PAYER_PERMLIMIT_CHECK_FAILURE`: The payer failed the permission check.
    ///
    /// Ask support why the payer is restricted.
    PayerPermlimitCheckFailure,
    /// `PAYEE_ACC_OCUPIED`: The payee's logon id belongs to several accounts.
    ///
    /// Send the payee's real name, or use another account.
    PayeeAccOcupied,
    /// `PAYER_PAYEE_CANNOT_SAME`: The payer and the payee are the same.
    ///
    /// Change one of them.
    PayerPayeeCannotSame,
    /// `PERMIT_CHECK_PERM_LIMITED`: The account's identity data must be completed.
    ///
    /// Complete the identity data.
    PermitCheckPermLimited,
    /// `RESOURCE_LIMIT_EXCEED`: The resource limit is exceeded.
    ///
    /// Send fewer requests at once. The same call may succeed later.
    ResourceLimitExceed,
    /// `INVALID_PAYER_ACCOUNT`: The payer is not in the list of payer accounts.
    ///
    /// Check the list in the sales plan.
    InvalidPayerAccount,
    /// `EXCEED_LIMIT_DM_MAX_AMOUNT`: The maximum daily transfer amount is exceeded.
    ExceedLimitDmMaxAmount,
    /// `EXCEED_LIMIT_PERSONAL_SM_AMOUNT`: The amount exceeds the single-transfer limit to personal accounts.
    ///
    /// Reduce the amount.
    ExceedLimitPersonalSmAmount,
    /// `EXCEED_LIMIT_UNRN_DM_AMOUNT`: The payee is unverified and over its daily limit.
    ///
    /// Ask the payee to verify by real name.
    ExceedLimitUnrnDmAmount,
    /// `INVALID_CARDNO`: The payee's card number is not valid.
    ///
    /// Check the card number.
    InvalidCardno,
    /// `RELEASE_USER_FORBBIDEN_RECIEVE`: The payee's phone number was reissued, so receiving is barred.
    ReleaseUserForbbidenRecieve,
    /// `PAYEE_USER_TYPE_ERROR`: The payee's user type is not supported.
    PayeeUserTypeError,
    /// `EXCEED_LIMIT_SM_MIN_AMOUNT`: The amount is below the minimum for one transfer.
    ///
    /// Raise the amount.
    ExceedLimitSmMinAmount,
    /// `PERMIT_CHECK_RECEIVE_LIMIT`: The account is restricted from receiving.
    ///
    /// Ask Alipay support.
    PermitCheckReceiveLimit,
    /// `NOT_IN_WHITE_LIST`: The request is not on the white list.
    NotInWhiteList,
    /// `MONEY_PAY_CLOSED`: The payer's balance is closed for payment.
    MoneyPayClosed,
    /// `NO_AVAILABLE_PAYMENT_TOOLS`: The payer has no usable means of payment.
    ///
    /// Ask Alipay support.
    NoAvailablePaymentTools,
    /// `PAYEE_NOT_RELNAME_CERTIFY`: The payee is not verified by real name.
    ///
    /// Ask the payee to verify by real name.
    PayeeNotRelnameCertify,
    /// `OVERSEA_TRANSFER_CLOSE`: Settlement of foreign exchange is not possible.
    ///
    /// Ask Alipay support.
    OverseaTransferClose,
    /// `PAYMENT_FAIL`: The payment failed.
    PaymentFail,
    /// `ALREADY_WITHDRAW_STD_RED_PACKET`: The red packet was already withdrawn.
    AlreadyWithdrawStdRedPacket,
    /// `BLOCK_USER_FORBBIDEN_RECIEVE`: The payee is blocked and may not receive money.
    BlockUserForbbidenRecieve,
    /// `REQUEST_PROCESSING`: The request is still being processed.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    RequestProcessing,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamIllegal,
    /// `PROCESS_FAIL`: The request could not be processed.
    ProcessFail,
    /// `CURRENCY_NOT_SUPPORT`: The currency is not supported.
    ///
    /// Check the currency.
    CurrencyNotSupport,
    /// `PAYER_REQUESTER_RELATION_INVALID`: The relation between payer and requester is not valid.
    PayerRequesterRelationInvalid,
    /// `AUTHOREE_IS_NOT_MATCH`: The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    AuthoreeIsNotMatch,
    /// `NO_ACCOUNT_USER_FORBBIDEN_RECIEVE`: A user without an account may not receive money.
    NoAccountUserForbbidenRecieve,
    /// `SIGN_INVALID`: The signing or signature is not valid.
    SignInvalid,
    /// `SIGN_INVOKE_PID_INCONSISTENT`: The signing and the calling merchant id (PID) differ.
    ///
    /// Call with the merchant id that signed.
    SignInvokePidInconsistent,
    /// `SIGN_QUERY_APP_INFO_ERROR`: The query of the app information for signing failed.
    SignQueryAppInfoError,
    /// `SIGN_QUERY_AGGREMENT_ERROR`: The query of the signed agreement failed.
    SignQueryAggrementError,
    /// `SIGN_AGREEMENT_NO_INCONSISTENT`: The agreement number differs from the signed one.
    ///
    /// Check the agreement number.
    SignAgreementNoInconsistent,
    /// `SIGN_PARAM_INVALID`: A signing parameter is not valid.
    ///
    /// Check the signing parameters.
    SignParamInvalid,
    /// `SIGN_NOT_ALLOW_SKIP`: The signing may not be skipped.
    SignNotAllowSkip,
    /// `EXCEED_LIMIT_ENT_SM_AMOUNT`: The amount exceeds the single-transfer limit to enterprise accounts.
    ///
    /// Reduce the amount.
    ExceedLimitEntSmAmount,
    /// `ISV_AUTH_ERROR`: The ISV's authorization is wrong.
    ///
    /// Check the ISV's authorization.
    IsvAuthError,
    /// `PAYER_USERINFO_NOT_EXSIT`: The payer's user information does not exist.
    ///
    /// Check the payer's data.
    PayerUserinfoNotExsit,
    /// `BLOCK_USER_FORBBIDEN_SEND`: The payer is blocked and may not send money.
    BlockUserForbbidenSend,
    /// `BANK_RESPONSE_ERROR`: The bank answered with an error.
    ///
    /// The outcome is unknown: the call may have taken effect.
    BankResponseError,
    /// `BIZ_UNIQUE_EXCEPTION`: A business uniqueness rule was violated.
    ///
    /// Check the merchant number for an earlier request.
    BizUniqueException,
    /// `NO_ACCOUNTBOOK_PERMISSION`: The caller has no permission for the account book.
    NoAccountbookPermission,
    /// `PERMIT_CHECK_PERM_AML_CERT_EXPIRED`: The certificate checked against money laundering has expired.
    ///
    /// Ask the holder to renew it.
    PermitCheckPermAmlCertExpired,
    /// `MRCHPROD_QUERY_ERROR`: The query of the merchant's product failed.
    MrchprodQueryError,
    /// `PERMIT_PAYER_FORBIDDEN`: The payer's balance payment quota is limited.
    ///
    /// Ask the payer to check the quota.
    PermitPayerForbidden,
    /// `IDENTITY_FUND_RELATION_NOT_FOUND`: No relation between identity and fund was found.
    IdentityFundRelationNotFound,
    /// `INST_PAY_REMARK_UNVALID_CHARS`: The remark for the institution contains invalid characters.
    ///
    /// Remove the invalid characters from the remark.
    InstPayRemarkUnvalidChars,
    /// `PERMIT_LIMIT_PAYEE`: The payee is restricted.
    PermitLimitPayee,
    /// `INVALID_TAX_BILL_AGREEMENT`: The tax bill agreement is not valid.
    ///
    /// Check the tax bill agreement.
    InvalidTaxBillAgreement,
    /// `PAY_SALARY_MODE_NOT_SUPPORT`: The salary payment mode is not supported.
    PaySalaryModeNotSupport,
    /// `CONTRACTOR_ACCOUNT_BOOK_NOT_FUND`: There is a problem with the contractor's account book.
    ContractorAccountBookNotFund,
    /// `BANKCODE_OR_BRANCHNAME_INFO_ERROR`: The bank code or the branch name is wrong.
    ///
    /// Check the bank code and the branch name.
    BankcodeOrBranchnameInfoError,
    /// `PAYEE_OUT_PERMLIMIT_CHECK_FAILURE`: The payee failed the permission check.
    PayeeOutPermlimitCheckFailure,
    /// `MID_ACCOUNT_STATUS_ERROR`: The mid account is in the wrong state.
    MidAccountStatusError,
    /// `MID_ACCOUNT_TYPE_ERROR`: The mid account has the wrong type.
    MidAccountTypeError,
    /// `PAYEE_MID_CANNOT_SAME`: The payee and the mid account are the same.
    ///
    /// Use different accounts.
    PayeeMidCannotSame,
    /// `PAYER_MID_CANNOT_SAME`: The payer and the mid account are the same.
    ///
    /// Use different accounts.
    PayerMidCannotSame,
    /// `MID_ACCOUNT_CHECK_ERROR`: The mid account failed the check.
    MidAccountCheckError,
    /// `PERM_PAY_USER_DAILY_QUOTA_ORG_BALANCE_LIMIT`: The user's daily quota for balance payments is exceeded.
    PermPayUserDailyQuotaOrgBalanceLimit,
    /// `PERM_PAY_USER_MONTH_QUOTA_ORG_BALANCE_LIMIT`: The user's monthly quota for balance payments is exceeded.
    PermPayUserMonthQuotaOrgBalanceLimit,
    /// `PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT`: The customer's daily quota for balance payments is
    /// exceeded.
    PermPayCustomerDailyQuotaOrgBalanceLimit,
    /// `PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT`: The customer's monthly quota for balance payments is
    /// exceeded.
    PermPayCustomerMonthQuotaOrgBalanceLimit,
    /// `NOT_SUPPORT_PAYER_ACCOUNT_TYPE`: The payer's account type is not supported.
    ///
    /// Check the payer's account type.
    NotSupportPayerAccountType,
    /// `EXCEED_LIMIT_MM_MAX_AMOUNT`: The maximum monthly transfer amount is exceeded.
    ExceedLimitMmMaxAmount,
    /// `REP_INCONSISTENT`: The request repeats an earlier one with other content.
    ///
    /// Send other content under a new number.
    RepInconsistent,
    /// `ILLEGAL_OPERATION`: The operation is not valid.
    IllegalOperation,
    /// `PERM_RECEIVE_CUSTOMER_ALMS_LIMIT`: The customer's receiving is limited.
    PermReceiveCustomerAlmsLimit,
    /// `PAYEE_IDENTITY_NOT_MATCH`: The payee's identity does not match.
    ///
    /// Check the payee's identity data.
    PayeeIdentityNotMatch,
    /// `FLEXIBLE_STAFFING_RISK_CONSULT_UNSIGNED_MERCHANT`: The merchant has not signed the flexible staffing risk
    /// consultation.
    ///
    /// Sign the flexible staffing risk consultation first.
    FlexibleStaffingRiskConsultUnsignedMerchant,
    /// `FLEXIBLE_STAFFING_RISK_CONSULT_UNAUTHORIZED_CONSULT`: The flexible staffing risk consultation is not
    /// authorized.
    FlexibleStaffingRiskConsultUnauthorizedConsult,
    /// `FLEXIBLE_STAFFING_RISK_CONSULT_USER_NOT_EXIST`: The user of the flexible staffing risk consultation does not
    /// exist.
    ///
    /// Check the user data.
    FlexibleStaffingRiskConsultUserNotExist,
    /// `FLEXIBLE_STAFFING_RISK_CONSULT_RISK_RECEIVER`: The flexible staffing risk consultation found the receiver
    /// risky.
    FlexibleStaffingRiskConsultRiskReceiver,
    /// `PAYEE_USERINFO_ERROR`: The payee's user information is wrong.
    ///
    /// Check the payee's data.
    PayeeUserinfoError,
    /// `FLEXIBLE_STAFFING_HIGH_RISK_RECEIVER`: The receiver is a high risk for flexible staffing.
    FlexibleStaffingHighRiskReceiver,
    /// `FLEXIBLE_STAFFING_POTENTIAL_RISK_RECEIVER`: The receiver is a potential risk for flexible staffing.
    FlexibleStaffingPotentialRiskReceiver,
    /// `PAYER_ACCOUNT_BOOK_INFO_EXCEPTION`: The information of the payer's account book is abnormal.
    ///
    /// Check the payer's account book.
    PayerAccountBookInfoException,
    /// `RECEIVER_ACCOUNT_BOOK_INFO_EXCEPTION`: The information of the receiver's account book is abnormal.
    ///
    /// Check the receiver's account book.
    ReceiverAccountBookInfoException,
    /// `ACCOUNT_BOOK_SCENE_CODE_EXCEPTION`: The scene code of the account book is wrong.
    ///
    /// Check the scene code.
    AccountBookSceneCodeException,
    /// `TRUSTEESHIP_ACCOUNT_STATUS_ERROR`: The custody sub-account is in an abnormal state.
    ///
    /// Check the state of the custody sub-account.
    TrusteeshipAccountStatusError,
    /// `PAYER_NOT_EQUAL_PAYEE_FOR_BIZ_SCENE_REQUIRED`: The business scene requires payer and payee to be the same.
    ///
    /// Use the same account for both.
    PayerNotEqualPayeeForBizSceneRequired,
    /// `PERMIT_PAYER_LEVEL_FORBIDDEN`: The payer's level forbids the payment.
    PermitPayerLevelForbidden,
    /// `FLEXIBLE_STAFFING_UN_KNOWN_RISK_RECEIVER`: The receiver's risk for flexible staffing is unknown.
    FlexibleStaffingUnKnownRiskReceiver,
    /// `JUDICIAL_FREEZE`: The account is under judicial freeze.
    JudicialFreeze,
    /// `TRANS_AMOUNT_NOT_IN_PRIZE_LIMIT`: The transfer amount is outside the prize limit.
    ///
    /// Check the amount.
    TransAmountNotInPrizeLimit,
    /// `PROMO_CAMP_RELATION_CONFIG_MISSED`: The configuration of the promotion campaign relation is missing.
    PromoCampRelationConfigMissed,
    /// `PAYEE_RECEIVE_COUNT_EXCEED_LIMIT`: The payee's number of receipts exceeds the limit.
    PayeeReceiveCountExceedLimit,
    /// `PROMO_TRANS_ORDER_DEALING`: The promotion transfer order is still being processed.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    PromoTransOrderDealing,
    /// `FUND_PROTITOPN_NOT_MATCH`: The proportion of the funds does not match.
    FundProtitopnNotMatch,
    /// `FUND_WALLET_INST_NOT_EXIST`: The fund wallet institution does not exist.
    FundWalletInstNotExist,
    /// `FUND_WALLET_UNAVAILABLE`: The fund wallet is not available.
    FundWalletUnavailable,
    /// `PARTITION_FORMAT_ERROR`: The partition has the wrong format.
    PartitionFormatError,
    /// `CURREBT_AFTER_INVALID_TIME`: The current time is after the expiry time.
    CurrebtAfterInvalidTime,
    /// `UNAUTHORIZED_CONSULT`: The consultation is not authorized.
    UnauthorizedConsult,
    /// `TAX_BILL_AGREEMENT_MISS`: The tax bill agreement is missing.
    ///
    /// Sign the tax bill agreement first.
    TaxBillAgreementMiss,
    /// `FORBID_OPERATION_USER_WALLET`: Operations on the user's wallet are forbidden.
    ForbidOperationUserWallet,
    /// `USER_RISK_FREEZE`: The user's account is frozen for risk.
    UserRiskFreeze,
    /// `BALANCE_NOT_ENOUGH_FOR_CARD_FEE`: The balance is too low for the card fee.
    ///
    /// Top up the balance.
    BalanceNotEnoughForCardFee,
    /// `TRANS_ORDER_DEALING`: The transfer order is still being processed.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    TransOrderDealing,
    /// `PAYEE_USER_IS_INST`: The payee is an institution.
    PayeeUserIsInst,
    /// `PAYER_NOT_RELNAME_CERTIFY`: The payer is not verified by real name.
    ///
    /// Ask the payer to verify by real name.
    PayerNotRelnameCertify,
    /// `BALANCE_NOT_ENOUGH`: The balance is too low.
    ///
    /// Top up the balance.
    BalanceNotEnough,
    /// `EMPLOYEE_SERVICE_NOT_EXIST`: The employee service does not exist.
    EmployeeServiceNotExist,
    /// `UN_SUPPORT_EMPLOYEE_SERVICE`: The employee service is not supported.
    UnSupportEmployeeService,
    /// `PERM_AML_NOT_REALNAME_PAY`: The payer lacks real-name verification required against money laundering.
    ///
    /// Ask the payer to verify by real name.
    PermAmlNotRealnamePay,
    /// `CONFIGURATION_ERROR`: The configuration is wrong.
    ConfigurationError,
    /// `ILLEGAL_REQUEST_USER_ID`: The requesting user id is not valid.
    ///
    /// Check the requesting user id.
    IllegalRequestUserId,
    /// `PARAMETER_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParameterError,
    /// `PERMIT_CHECK_PERM_AML_CERT_MISS_ACC_LIMIT`: The account is limited because identity data are missing.
    ///
    /// Complete the identity data.
    PermitCheckPermAmlCertMissAccLimit,
    /// `RECEIVER_USER_RISK_FREEZE`: The receiver's account is frozen for risk.
    ReceiverUserRiskFreeze,
    /// `PAYER_PAYEE_ACCOUNT_NAME_CAN_NOT_SAME`: The payer's and the payee's account names must differ.
    ///
    /// Use accounts with different names.
    PayerPayeeAccountNameCanNotSame,
    /// `PAYEE_CERT_INFO_ERROR`: The payee's certificate type or number does not match.
    ///
    /// Check the certificate data.
    PayeeCertInfoError,
    /// `ACCOUNT_IN_NOT_EXIST`: The receiving account does not exist.
    ///
    /// Check the receiving account.
    AccountInNotExist,
    /// `GLOBAL_USER_FORBBIDEN_RECIEVE`: The global user may not receive money.
    GlobalUserForbbidenRecieve,
    /// `ACCOUNT_OPERATION_LIMIT`: Operations on the account are restricted.
    AccountOperationLimit,
    /// `PAYER_UNABLE_PAYMENT`: The payer is unable to pay.
    PayerUnablePayment,
    /// `EXCEED_LIMIT_INTERNAL_SM_AMOUNT`: The amount exceeds the limit of a single internal transfer.
    ///
    /// Reduce the amount.
    ExceedLimitInternalSmAmount,
    /// `ILLEGAL_STATUS_EXCEPTION`: The state does not allow the operation.
    IllegalStatusException,
    /// `PAYER_ACCOUNT_LIMIT`: The payer's account is restricted.
    PayerAccountLimit,
    /// `PAYER_AND_PAYEE_BOTH_PERSONAL_ACCOUNT_BOOK`: The payer and the payee are both personal account books.
    PayerAndPayeeBothPersonalAccountBook,
    /// `TRANSFER_SCENE_NAME_ILLEGAL`: The transfer scene name is not valid.
    ///
    /// Correct the transfer scene name.
    TransferSceneNameIllegal,
    /// `TRANSFER_SCENE_REPORT_INFO_ILLEGAL`: The report information of the transfer scene is not valid.
    ///
    /// Correct the report information.
    TransferSceneReportInfoIllegal,
    /// `TRANSFER_SCENE_NAME_BLANK`: The transfer scene name is missing.
    ///
    /// Send the transfer scene name.
    TransferSceneNameBlank,
    /// `TRANSFER_SCENE_INFO_ADMIT_FAIL`: The transfer scene information was not admitted.
    ///
    /// Check the transfer scene information.
    TransferSceneInfoAdmitFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TransUniTransferErrorCode, "CHECK_RECEIVER_CERT_NOT_ALLOW" CheckReceiverCertNotAllow,
    "EXPAND_INDIRECT_VERIFY_FAIL" ExpandIndirectVerifyFail, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError, "EXCEED_LIMIT_SM_AMOUNT"
    ExceedLimitSmAmount, "EXCEED_LIMIT_MM_AMOUNT" ExceedLimitMmAmount,
    "PAYCARD_UNABLE_PAYMENT" PaycardUnablePayment, "PAYER_STATUS_ERROR" PayerStatusError,
    "PAYER_CERTIFY_CHECK_FAIL" PayerCertifyCheckFail, "PAYER_BALANCE_NOT_ENOUGH"
    PayerBalanceNotEnough, "PAYER_USER_INFO_ERROR" PayerUserInfoError,
    "PAYMENT_INFO_INCONSISTENCY" PaymentInfoInconsistency, "CARD_BIN_ERROR" CardBinError,
    "PAYEE_CARD_INFO_ERROR" PayeeCardInfoError, "INST_PAY_UNABLE" InstPayUnable,
    "MEMO_REQUIRED_IN_TRANSFER_ERROR" MemoRequiredInTransferError,
    "PERMIT_CHECK_PERM_IDENTITY_THEFT" PermitCheckPermIdentityTheft,
    "REMARK_HAS_SENSITIVE_WORD" RemarkHasSensitiveWord, "EXCEED_LIMIT_DM_AMOUNT"
    ExceedLimitDmAmount, "NO_ACCOUNT_RECEIVE_PERMISSION" NoAccountReceivePermission,
    "BALANCE_IS_NOT_ENOUGH" BalanceIsNotEnough, "NO_ACCOUNT_PAYMENT_PERMISSION"
    NoAccountPaymentPermission, "PAYER_NOT_EXIST" PayerNotExist, "PRODUCT_NOT_SIGN"
    ProductNotSign, "PAYMENT_TIME_EXPIRE" PaymentTimeExpire, "PAYEE_NOT_EXIST"
    PayeeNotExist, "PAYEE_ACCOUNT_STATUS_ERROR" PayeeAccountStatusError,
    "PERMIT_NON_BANK_LIMIT_PAYEE" PermitNonBankLimitPayee,
    "PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT" PayeeTrusteeshipAccOverLimit,
    "NO_PERMISSION_ACCOUNT" NoPermissionAccount, "TRUSTEESHIP_ACCOUNT_NOT_EXIST"
    TrusteeshipAccountNotExist, "PAYEE_ACCOUNT_NOT_EXSIT" PayeeAccountNotExsit,
    "ORDER_NOT_EXIST" OrderNotExist, "PAYEE_USERINFO_STATUS_ERROR"
    PayeeUserinfoStatusError, "PAYMENT_MONEY_NOT_ENOUGH" PaymentMoneyNotEnough,
    "TRUSTEESHIP_RECIEVE_QUOTA_LIMIT" TrusteeshipRecieveQuotaLimit,
    "SECURITY_CHECK_FAILED" SecurityCheckFailed, "NO_ORDER_PERMISSION" NoOrderPermission,
    "ORDER_STATUS_INVALID" OrderStatusInvalid, "PERM_AML_NOT_REALNAME_REV"
    PermAmlNotRealnameRev, "USER_AGREEMENT_VERIFY_FAIL" UserAgreementVerifyFail,
    "PAYER_NOT_EQUAL_PAYEE_ERROR" PayerNotEqualPayeeError, "EXCEED_LIMIT_DC_RECEIVED"
    ExceedLimitDcReceived, "PAYER_PERMLIMIT_CHECK_FAILURE" PayerPermlimitCheckFailure,
    "PAYEE_ACC_OCUPIED" PayeeAccOcupied, "PAYER_PAYEE_CANNOT_SAME" PayerPayeeCannotSame,
    "PERMIT_CHECK_PERM_LIMITED" PermitCheckPermLimited, "RESOURCE_LIMIT_EXCEED"
    ResourceLimitExceed, "INVALID_PAYER_ACCOUNT" InvalidPayerAccount,
    "EXCEED_LIMIT_DM_MAX_AMOUNT" ExceedLimitDmMaxAmount,
    "EXCEED_LIMIT_PERSONAL_SM_AMOUNT" ExceedLimitPersonalSmAmount,
    "EXCEED_LIMIT_UNRN_DM_AMOUNT" ExceedLimitUnrnDmAmount, "INVALID_CARDNO"
    InvalidCardno, "RELEASE_USER_FORBBIDEN_RECIEVE" ReleaseUserForbbidenRecieve,
    "PAYEE_USER_TYPE_ERROR" PayeeUserTypeError, "EXCEED_LIMIT_SM_MIN_AMOUNT"
    ExceedLimitSmMinAmount, "PERMIT_CHECK_RECEIVE_LIMIT" PermitCheckReceiveLimit,
    "NOT_IN_WHITE_LIST" NotInWhiteList, "MONEY_PAY_CLOSED" MoneyPayClosed,
    "NO_AVAILABLE_PAYMENT_TOOLS" NoAvailablePaymentTools, "PAYEE_NOT_RELNAME_CERTIFY"
    PayeeNotRelnameCertify, "OVERSEA_TRANSFER_CLOSE" OverseaTransferClose, "PAYMENT_FAIL"
    PaymentFail, "ALREADY_WITHDRAW_STD_RED_PACKET" AlreadyWithdrawStdRedPacket,
    "BLOCK_USER_FORBBIDEN_RECIEVE" BlockUserForbbidenRecieve, "REQUEST_PROCESSING"
    RequestProcessing, "USER_NOT_EXIST" UserNotExist, "PARAM_ILLEGAL" ParamIllegal,
    "PROCESS_FAIL" ProcessFail, "CURRENCY_NOT_SUPPORT" CurrencyNotSupport,
    "PAYER_REQUESTER_RELATION_INVALID" PayerRequesterRelationInvalid,
    "AUTHOREE_IS_NOT_MATCH" AuthoreeIsNotMatch, "NO_ACCOUNT_USER_FORBBIDEN_RECIEVE"
    NoAccountUserForbbidenRecieve, "SIGN_INVALID" SignInvalid,
    "SIGN_INVOKE_PID_INCONSISTENT" SignInvokePidInconsistent, "SIGN_QUERY_APP_INFO_ERROR"
    SignQueryAppInfoError, "SIGN_QUERY_AGGREMENT_ERROR" SignQueryAggrementError,
    "SIGN_AGREEMENT_NO_INCONSISTENT" SignAgreementNoInconsistent, "SIGN_PARAM_INVALID"
    SignParamInvalid, "SIGN_NOT_ALLOW_SKIP" SignNotAllowSkip,
    "EXCEED_LIMIT_ENT_SM_AMOUNT" ExceedLimitEntSmAmount, "ISV_AUTH_ERROR" IsvAuthError,
    "PAYER_USERINFO_NOT_EXSIT" PayerUserinfoNotExsit, "BLOCK_USER_FORBBIDEN_SEND"
    BlockUserForbbidenSend, "BANK_RESPONSE_ERROR" BankResponseError,
    "BIZ_UNIQUE_EXCEPTION" BizUniqueException, "NO_ACCOUNTBOOK_PERMISSION"
    NoAccountbookPermission, "PERMIT_CHECK_PERM_AML_CERT_EXPIRED"
    PermitCheckPermAmlCertExpired, "MRCHPROD_QUERY_ERROR" MrchprodQueryError,
    "PERMIT_PAYER_FORBIDDEN" PermitPayerForbidden, "IDENTITY_FUND_RELATION_NOT_FOUND"
    IdentityFundRelationNotFound, "INST_PAY_REMARK_UNVALID_CHARS"
    InstPayRemarkUnvalidChars, "PERMIT_LIMIT_PAYEE" PermitLimitPayee,
    "INVALID_TAX_BILL_AGREEMENT" InvalidTaxBillAgreement, "PAY_SALARY_MODE_NOT_SUPPORT"
    PaySalaryModeNotSupport, "CONTRACTOR_ACCOUNT_BOOK_NOT_FUND"
    ContractorAccountBookNotFund, "BANKCODE_OR_BRANCHNAME_INFO_ERROR"
    BankcodeOrBranchnameInfoError, "PAYEE_OUT_PERMLIMIT_CHECK_FAILURE"
    PayeeOutPermlimitCheckFailure, "MID_ACCOUNT_STATUS_ERROR" MidAccountStatusError,
    "MID_ACCOUNT_TYPE_ERROR" MidAccountTypeError, "PAYEE_MID_CANNOT_SAME"
    PayeeMidCannotSame, "PAYER_MID_CANNOT_SAME" PayerMidCannotSame,
    "MID_ACCOUNT_CHECK_ERROR" MidAccountCheckError,
    "PERM_PAY_USER_DAILY_QUOTA_ORG_BALANCE_LIMIT" PermPayUserDailyQuotaOrgBalanceLimit,
    "PERM_PAY_USER_MONTH_QUOTA_ORG_BALANCE_LIMIT" PermPayUserMonthQuotaOrgBalanceLimit,
    "PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT"
    PermPayCustomerDailyQuotaOrgBalanceLimit,
    "PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT"
    PermPayCustomerMonthQuotaOrgBalanceLimit, "NOT_SUPPORT_PAYER_ACCOUNT_TYPE"
    NotSupportPayerAccountType, "EXCEED_LIMIT_MM_MAX_AMOUNT" ExceedLimitMmMaxAmount,
    "REP_INCONSISTENT" RepInconsistent, "ILLEGAL_OPERATION" IllegalOperation,
    "PERM_RECEIVE_CUSTOMER_ALMS_LIMIT" PermReceiveCustomerAlmsLimit,
    "PAYEE_IDENTITY_NOT_MATCH" PayeeIdentityNotMatch,
    "FLEXIBLE_STAFFING_RISK_CONSULT_UNSIGNED_MERCHANT"
    FlexibleStaffingRiskConsultUnsignedMerchant,
    "FLEXIBLE_STAFFING_RISK_CONSULT_UNAUTHORIZED_CONSULT"
    FlexibleStaffingRiskConsultUnauthorizedConsult,
    "FLEXIBLE_STAFFING_RISK_CONSULT_USER_NOT_EXIST"
    FlexibleStaffingRiskConsultUserNotExist,
    "FLEXIBLE_STAFFING_RISK_CONSULT_RISK_RECEIVER"
    FlexibleStaffingRiskConsultRiskReceiver, "PAYEE_USERINFO_ERROR" PayeeUserinfoError,
    "FLEXIBLE_STAFFING_HIGH_RISK_RECEIVER" FlexibleStaffingHighRiskReceiver,
    "FLEXIBLE_STAFFING_POTENTIAL_RISK_RECEIVER" FlexibleStaffingPotentialRiskReceiver,
    "PAYER_ACCOUNT_BOOK_INFO_EXCEPTION" PayerAccountBookInfoException,
    "RECEIVER_ACCOUNT_BOOK_INFO_EXCEPTION" ReceiverAccountBookInfoException,
    "ACCOUNT_BOOK_SCENE_CODE_EXCEPTION" AccountBookSceneCodeException,
    "TRUSTEESHIP_ACCOUNT_STATUS_ERROR" TrusteeshipAccountStatusError,
    "PAYER_NOT_EQUAL_PAYEE_FOR_BIZ_SCENE_REQUIRED" PayerNotEqualPayeeForBizSceneRequired,
    "PERMIT_PAYER_LEVEL_FORBIDDEN" PermitPayerLevelForbidden,
    "FLEXIBLE_STAFFING_UN_KNOWN_RISK_RECEIVER" FlexibleStaffingUnKnownRiskReceiver,
    "JUDICIAL_FREEZE" JudicialFreeze, "TRANS_AMOUNT_NOT_IN_PRIZE_LIMIT"
    TransAmountNotInPrizeLimit, "PROMO_CAMP_RELATION_CONFIG_MISSED"
    PromoCampRelationConfigMissed, "PAYEE_RECEIVE_COUNT_EXCEED_LIMIT"
    PayeeReceiveCountExceedLimit, "PROMO_TRANS_ORDER_DEALING" PromoTransOrderDealing,
    "FUND_PROTITOPN_NOT_MATCH" FundProtitopnNotMatch, "FUND_WALLET_INST_NOT_EXIST"
    FundWalletInstNotExist, "FUND_WALLET_UNAVAILABLE" FundWalletUnavailable,
    "PARTITION_FORMAT_ERROR" PartitionFormatError, "CURREBT_AFTER_INVALID_TIME"
    CurrebtAfterInvalidTime, "UNAUTHORIZED_CONSULT" UnauthorizedConsult,
    "TAX_BILL_AGREEMENT_MISS" TaxBillAgreementMiss, "FORBID_OPERATION_USER_WALLET"
    ForbidOperationUserWallet, "USER_RISK_FREEZE" UserRiskFreeze,
    "BALANCE_NOT_ENOUGH_FOR_CARD_FEE" BalanceNotEnoughForCardFee, "TRANS_ORDER_DEALING"
    TransOrderDealing, "PAYEE_USER_IS_INST" PayeeUserIsInst, "PAYER_NOT_RELNAME_CERTIFY"
    PayerNotRelnameCertify, "BALANCE_NOT_ENOUGH" BalanceNotEnough,
    "EMPLOYEE_SERVICE_NOT_EXIST" EmployeeServiceNotExist, "UN_SUPPORT_EMPLOYEE_SERVICE"
    UnSupportEmployeeService, "PERM_AML_NOT_REALNAME_PAY" PermAmlNotRealnamePay,
    "CONFIGURATION_ERROR" ConfigurationError, "ILLEGAL_REQUEST_USER_ID"
    IllegalRequestUserId, "PARAMETER_ERROR" ParameterError,
    "PERMIT_CHECK_PERM_AML_CERT_MISS_ACC_LIMIT" PermitCheckPermAmlCertMissAccLimit,
    "RECEIVER_USER_RISK_FREEZE" ReceiverUserRiskFreeze,
    "PAYER_PAYEE_ACCOUNT_NAME_CAN_NOT_SAME" PayerPayeeAccountNameCanNotSame,
    "PAYEE_CERT_INFO_ERROR" PayeeCertInfoError, "ACCOUNT_IN_NOT_EXIST" AccountInNotExist,
    "GLOBAL_USER_FORBBIDEN_RECIEVE" GlobalUserForbbidenRecieve, "ACCOUNT_OPERATION_LIMIT"
    AccountOperationLimit, "PAYER_UNABLE_PAYMENT" PayerUnablePayment,
    "EXCEED_LIMIT_INTERNAL_SM_AMOUNT" ExceedLimitInternalSmAmount,
    "ILLEGAL_STATUS_EXCEPTION" IllegalStatusException, "PAYER_ACCOUNT_LIMIT"
    PayerAccountLimit, "PAYER_AND_PAYEE_BOTH_PERSONAL_ACCOUNT_BOOK"
    PayerAndPayeeBothPersonalAccountBook, "TRANSFER_SCENE_NAME_ILLEGAL"
    TransferSceneNameIllegal, "TRANSFER_SCENE_REPORT_INFO_ILLEGAL"
    TransferSceneReportInfoIllegal, "TRANSFER_SCENE_NAME_BLANK" TransferSceneNameBlank,
    "TRANSFER_SCENE_INFO_ADMIT_FAIL" TransferSceneInfoAdmitFail
);

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
            },
            schema::ErrorDef {
                code: "PAYEE_NOT_EXIST",
                summary: "The payee's account does not exist, or the name is not its holder's.",
                fix: "Check account and name with the payee.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ORDER_NOT_EXIST",
                summary: "No order has the number in `original_order_id`.",
                fix: "Check `original_order_id`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SECURITY_CHECK_FAILED",
                summary: "The request was judged risky.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NO_ORDER_PERMISSION",
                summary: "The caller has no permission for the order in `original_order_id`.",
                fix: "Check `original_order_id`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ORDER_STATUS_INVALID",
                summary: "The state of the order in `original_order_id` does not allow it.",
                fix: "Check that order.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TransUniTransfer, TRANS_UNI_TRANSFER, 0 biz_scene Default::default(), 1
    business_params None, 2 mutiple_currency_detail None, 3 order_title None, 4
    original_order_id None, 5 out_biz_no String::new(), 6 passback_params None, 7
    payee_info Default::default(), 8 payer_info None, 9 product_code Default::default(),
    10 remark None, 11 sign_data None, 12 trans_amount Default::default(), 13
    transfer_scene_name None, 14 transfer_scene_report_infos Vec::new()
);

record::record!(
    TransUniTransferResponse, TRANS_UNI_TRANSFER_RESPONSE, 0 amount None, 1 link None, 2
    order_id None, 3 out_biz_no None, 4 pay_fund_order_id None, 5 settle_serial_no None,
    6 status None, 7 sub_status None, 8 trans_date None
);

record::record!(
    MutipleCurrencyDetail, MUTIPLE_CURRENCY_DETAIL, 0 ext_info None, 1 payment_amount
    None, 2 payment_currency None, 3 settlement_amount None, 4 settlement_currency None,
    5 trans_amount None, 6 trans_currency None
);

record::record!(
    SignData, SIGN_DATA, 0 ori_app_id None, 1 ori_char_set None, 2 ori_out_biz_no None, 3
    ori_sign None, 4 ori_sign_type None, 5 partner_id None
);

record::record!(
    TransferSceneReportInfo, TRANSFER_SCENE_REPORT_INFO, 0 info_content None, 1 info_type
    None
);

static TRANS_UNI_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransUniTransfer",
    file: "spec/fund/trans.uni.transfer.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_scene",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "business_params",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(2048))],
        ),
        schema::Row::Plain(
            "mutiple_currency_detail",
            schema::Kind::Record(&MUTIPLE_CURRENCY_DETAIL),
        ),
        schema::Row::Limited(
            "order_title",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Text("original_order_id"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("passback_params"),
        schema::Row::Limited(
            "payee_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain(
            "payer_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
        ),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "TRANS_ACCOUNT_NO_PWD",
                            "TRANS_BANKCARD_NO_PWD",
                            "STD_RED_PACKET",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "remark",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(200))],
        ),
        schema::Row::Plain("sign_data", schema::Kind::Record(&SIGN_DATA)),
        schema::Row::Limited(
            "trans_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("transfer_scene_name"),
        schema::Row::Plain(
            "transfer_scene_report_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRANSFER_SCENE_REPORT_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "product_code",
            equals: "STD_RED_PACKET",
            require: &["business_params"],
        },
    ],
    lines: &[
        11, 15, 16, 22, 27, 29, 33, 38, 40, 46, 50, 51, 53, 58, 58, 59, 60, 64, 65, 63,
        71, 71, 72, 73, 77, 78, 79, 80, 76, 82, 98, 105,
    ],
};

static TRANS_UNI_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransUniTransferResponse",
    file: "spec/fund/trans.uni.transfer.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("link"),
        schema::Row::Text("order_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("pay_fund_order_id"),
        schema::Row::Text("settle_serial_no"),
        schema::Row::Text("status"),
        schema::Row::Text("sub_status"),
        schema::Row::Text("trans_date"),
    ],
    rules: &[],
    lines: &[],
};

static MUTIPLE_CURRENCY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MutipleCurrencyDetail",
    file: "spec/fund/trans.uni.transfer.yaml",
    rows: &[
        schema::Row::Text("ext_info"),
        schema::Row::Text("payment_amount"),
        schema::Row::Text("payment_currency"),
        schema::Row::Text("settlement_amount"),
        schema::Row::Text("settlement_currency"),
        schema::Row::Text("trans_amount"),
        schema::Row::Text("trans_currency"),
    ],
    rules: &[],
    lines: &[154, 155, 160, 161, 166, 167, 172],
};

static SIGN_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignData",
    file: "spec/fund/trans.uni.transfer.yaml",
    rows: &[
        schema::Row::Text("ori_app_id"),
        schema::Row::Text("ori_char_set"),
        schema::Row::Text("ori_out_biz_no"),
        schema::Row::Text("ori_sign"),
        schema::Row::Text("ori_sign_type"),
        schema::Row::Text("partner_id"),
    ],
    rules: &[],
    lines: &[177, 178, 179, 180, 181, 182],
};

static TRANSFER_SCENE_REPORT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransferSceneReportInfo",
    file: "spec/fund/trans.uni.transfer.yaml",
    rows: &[schema::Row::Text("info_content"), schema::Row::Text("info_type")],
    rules: &[],
    lines: &[187, 192],
};
